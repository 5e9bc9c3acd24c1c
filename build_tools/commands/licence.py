"""`licence issue` and `licence verify`."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from build_tools.commands.native import read_product
from build_tools.commands.trust import read_key
from build_tools.edge.files import read_bytes, write_bytes
from build_tools.errors import UsageError
from build_tools.model.protection import Application, KeyKind, Licence, Platform
from build_tools.security.licence import issue, verify

MOST_DAYS = 3660
HELP = "issue or verify a licence"


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    issuing = actions.add_parser("issue", help="write a signed licence", allow_abbrev=False)
    issuing.add_argument("output", type=Path)
    issuing.add_argument("--signer", type=Path, required=True, help="the secret licence key")
    issuing.add_argument("--product", required=True, help="a section of ops_manifest/products.toml")
    issuing.add_argument("--customer", required=True)
    issuing.add_argument(
        "--feature", action="append", default=[], help="the product's by default; repeatable"
    )
    issuing.add_argument(
        "--app",
        action="append",
        default=[],
        metavar="PLATFORM:ID[:SIGNER]",
        help="android:PACKAGE:CERTIFICATE-SHA256, ios:BUNDLE-ID:TEAM, windows:NAME or linux:NAME; repeatable",
    )
    issuing.add_argument("--issued", default="", help="a day, such as 2026-12-31 (today)")
    issuing.add_argument("--from", dest="begin", default="", help="the first day (that of --issued)")
    issuing.add_argument("--to", dest="end", required=True, help="the last day")
    issuing.add_argument(
        "--warn-days", type=int, default=30, help="days before the end in which apps warn (30)"
    )
    issuing.add_argument(
        "--grace-days", type=int, default=0, help="days after it in which it still works (0)"
    )
    issuing.add_argument("--bundle-key", type=Path, help="a bundle key to carry to the app")
    verifying = actions.add_parser("verify", help="print a licence whose signature holds", allow_abbrev=False)
    verifying.add_argument("licence", type=Path)
    verifying.add_argument("--signer", type=Path, required=True, help="the public licence key")


def run(arguments: argparse.Namespace) -> int:
    return {"issue": _issue, "verify": _verify}[arguments.action](arguments)


def _issue(arguments: argparse.Namespace) -> int:
    product = read_product(arguments.product)
    issued = arguments.issued or datetime.now(UTC).date().isoformat()
    begin = _start(arguments.begin or issued)
    for days in (arguments.warn_days, arguments.grace_days):
        if not 0 <= days <= MOST_DAYS:
            raise UsageError(f"{days} days are out of range; give 0 to {MOST_DAYS}")
    licence = Licence(
        product=product.name,
        customer=arguments.customer,
        features=tuple(arguments.feature) or product.features,
        applications=tuple(application(text) for text in arguments.app),
        issued=_start(issued),
        not_before=begin,
        not_after=_start(arguments.end) + 24 * 60 * 60 - 1,
        warning_days=arguments.warn_days,
        grace_days=arguments.grace_days,
        bundle_key=(
            read_key(arguments.bundle_key, KeyKind.BUNDLE, secret=True).secret
            if arguments.bundle_key
            else b""
        ),
    )
    content = issue(licence, read_key(arguments.signer, KeyKind.LICENCE, secret=True))
    write_bytes(arguments.output, content)
    print(f"licence: {arguments.output}, {len(content)} bytes")
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    public = read_key(arguments.signer, KeyKind.LICENCE, secret=False).public
    licence = verify(read_bytes(arguments.licence, "licence"), public)
    print(f"product {licence.product} for {licence.customer}: {', '.join(licence.features)}")
    for app in licence.applications:
        print(f"  {Platform(app.platform).name.lower()} {app.name} {app.signer}".rstrip())
    print(
        f"valid from {_day(licence.not_before)} to {_day(licence.not_after)}, issued {_day(licence.issued)}"
    )
    print(f"warns {licence.warning_days} days before the end, works {licence.grace_days} days after it")
    print(f"{'carries a' if licence.bundle_key else 'carries no'} bundle key")
    return 0


def application(text: str) -> Application:
    """`android:com.example.app:DIGEST`; raises UsageError."""
    platform, _, rest = text.partition(":")
    name, _, signer = rest.partition(":")
    known = {item.name.lower(): item for item in Platform}
    if platform not in known or not name:
        raise UsageError(f"--app {text} is not PLATFORM:ID[:SIGNER] with one of {', '.join(known)}")
    if platform in ("android", "ios") and not signer:
        raise UsageError(f"--app {text} names no signer; without one anybody could take the app's name")
    return Application(known[platform].value, name, signer)


def _start(day: str) -> int:
    try:
        return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
    except ValueError as error:
        raise UsageError(f"{day} is not a day; write it as 2026-12-31") from error


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
