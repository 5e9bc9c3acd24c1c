"""Software bill of materials: CycloneDX 1.6 as JSON."""

import json
import uuid

from build_tools.model.artefact import Component

# Any fixed UUID serves as the namespace that serial numbers are derived in.
_NAMESPACE = uuid.UUID("5b9f0c3e-6a55-4c1b-9d0e-3a9a7d1c2f64")


def sbom_bytes(name: str, version: str, licence: str, components: tuple[Component, ...]) -> bytes:
    """Describe the artefact `name` and what is linked into it.

    There is no time in it, and the serial number follows from the content, so that
    the same build gives the same bytes.
    """
    main_reference = f"{name}@{version}"
    ordered = sorted(components, key=lambda component: (component.name, component.version))
    document: dict[str, object] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": main_reference,
                "name": name,
                "version": version,
                "licenses": [{"expression": licence}],
            }
        },
        "components": [_component(component) for component in ordered],
        "dependencies": [
            {"ref": main_reference, "dependsOn": [_reference(component) for component in ordered]},
            *({"ref": _reference(component)} for component in ordered),
        ],
    }
    content = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(_NAMESPACE, content)}"
    return (json.dumps(document, indent=2, sort_keys=True) + "\n").encode()


def _component(component: Component) -> dict[str, object]:
    row: dict[str, object] = {
        "type": "library",
        "bom-ref": _reference(component),
        "name": component.name,
        "version": component.version,
        "licenses": [{"expression": component.licence}],
        "hashes": [{"alg": "SHA-256", "content": component.sha256}],
    }
    if component.url:
        row["externalReferences"] = [{"type": "website", "url": component.url}]
    return row


def _reference(component: Component) -> str:
    return f"{component.name}@{component.version}"
