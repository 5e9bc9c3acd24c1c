"""The Maven description beside an AAR."""

import html
from dataclasses import dataclass


@dataclass(frozen=True)
class MavenCoordinate:
    group: str
    artifact: str
    version: str


# The annotations @Nullable and @NonNull of the Java API; not needed at run time, but a
# compiler that reads our classes wants them.
JSPECIFY = MavenCoordinate("org.jspecify", "jspecify", "1.0.0")


def pom_bytes(
    coordinate: MavenCoordinate,
    description: str,
    licence: str,
    dependencies: tuple[MavenCoordinate, ...] = (JSPECIFY,),
) -> bytes:
    """A POM of packaging `aar`; `licence` is an SPDX expression."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<project xmlns="http://maven.apache.org/POM/4.0.0">',
        "  <modelVersion>4.0.0</modelVersion>",
        *_coordinate_lines(coordinate, "  "),
        "  <packaging>aar</packaging>",
        f"  <name>{html.escape(coordinate.artifact)}</name>",
        f"  <description>{html.escape(description)}</description>",
        "  <licenses>",
        "    <license>",
        f"      <name>{html.escape(licence)}</name>",
        "    </license>",
        "  </licenses>",
        "  <dependencies>",
    ]
    for dependency in dependencies:
        lines += ["    <dependency>", *_coordinate_lines(dependency, "      ")]
        lines += ["      <scope>compile</scope>", "    </dependency>"]
    lines += ["  </dependencies>", "</project>", ""]
    return "\n".join(lines).encode()


def _coordinate_lines(coordinate: MavenCoordinate, indent: str) -> list[str]:
    return [
        f"{indent}<groupId>{html.escape(coordinate.group)}</groupId>",
        f"{indent}<artifactId>{html.escape(coordinate.artifact)}</artifactId>",
        f"{indent}<version>{html.escape(coordinate.version)}</version>",
    ]
