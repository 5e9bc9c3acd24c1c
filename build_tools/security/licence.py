"""The licence format (docs/licence-format.md): written, signed, and read back the way the library does."""

from build_tools.errors import ModelError, UsageError
from build_tools.model.protection import Application, Key, Licence, Platform
from build_tools.security.fields import LONGEST_TEXT, Reader, number, text
from build_tools.security.keys import ID_BYTES, SIGNATURE_BYTES, key_id, sign, signature_holds

MAGIC = b"SMLF"
FORMAT = 1
MOST_BYTES = 4096
_BUNDLE_KEY = 10
_WHAT = "the licence"


def issue(licence: Licence, key: Key) -> bytes:
    """The signed file; there is one way to write a licence."""
    _check(licence)
    payload = b"".join(
        number(tag, 1) + number(len(value), 2) + value for tag, value in enumerate(_values(licence), start=1)
    )
    message = b"".join(
        (
            MAGIC,
            number(FORMAT, 4),
            key_id(key.public),
            number(len(payload), 4),
            payload,
        )
    )
    content = message + sign(key, message)
    if len(content) > MOST_BYTES:
        raise UsageError(
            f"the licence has {len(content)} bytes, and {MOST_BYTES} is the limit; name fewer apps"
        )
    return content


def verify(content: bytes, public: bytes) -> Licence:
    """The licence, if it was signed with this key. Raises ModelError."""
    message, signature = content[:-SIGNATURE_BYTES], content[-SIGNATURE_BYTES:]
    reader = Reader(content, _WHAT)
    if reader.take(4) != MAGIC or reader.number(4) != FORMAT:
        raise ModelError("this is not a licence of a version that is known; make it with `licence issue`")
    if reader.take(ID_BYTES) != key_id(public) or not signature_holds(public, message, signature):
        raise ModelError("the licence was not signed with this key, or was changed since")
    payload = Reader(reader.take(reader.number(4)), _WHAT)
    values: list[bytes] = []
    while not payload.at_end:
        if payload.number(1) != len(values) + 1:
            raise ModelError("the licence's fields are not in their order; make it again")
        values.append(payload.take(payload.number(2)))
    if not _BUNDLE_KEY - 1 <= len(values) <= _BUNDLE_KEY:
        raise ModelError("the licence has too few fields, or too many; make it again")
    product, customer, features, applications, *numbers = values
    times = [int.from_bytes(value, "little") for value in numbers[:5]]
    return Licence(
        product=product.decode(),
        customer=customer.decode(),
        features=_read_features(features),
        applications=_read_applications(applications),
        issued=times[0],
        not_before=times[1],
        not_after=times[2],
        warning_days=times[3],
        grace_days=times[4],
        bundle_key=numbers[5] if len(values) == _BUNDLE_KEY else b"",
    )


def _values(licence: Licence) -> list[bytes]:
    applications = sorted(licence.applications)
    return [
        licence.product.encode(),
        licence.customer.encode(),
        b"".join(text(feature) for feature in sorted(licence.features)),
        b"".join(number(app.platform, 1) + text(app.name) + text(app.signer) for app in applications),
        *(number(time, 8) for time in (licence.issued, licence.not_before, licence.not_after)),
        *(number(days, 8) for days in (licence.warning_days, licence.grace_days)),
        *([licence.bundle_key] if licence.bundle_key else []),
    ]


def _check(licence: Licence) -> None:
    """What the library would refuse is not written."""
    names = [licence.product, *licence.features]
    for app in licence.applications:
        names += [app.name, *([app.signer] if app.signer else [])]
    for name in names:
        if not 1 <= len(name) <= LONGEST_TEXT or not all(" " < letter <= "~" for letter in name):
            raise UsageError(f"{name!r} cannot stand in a licence; use printable ASCII without blanks")
    for what, items in (("feature", licence.features), ("application", licence.applications)):
        if len(set(items)) != len(items):
            raise UsageError(f"the licence names a {what} twice; keep one")
    if not licence.applications:
        raise UsageError("the licence names no application; add one with --app")
    if licence.not_before > licence.not_after:
        raise UsageError("the licence ends before it begins; give a later --to")


def _read_features(value: bytes) -> tuple[str, ...]:
    reader, features = Reader(value, _WHAT), []
    while not reader.at_end:
        features.append(reader.text())
    return tuple(features)


def _read_applications(value: bytes) -> tuple[Application, ...]:
    reader, applications = Reader(value, _WHAT), []
    while not reader.at_end:
        platform = reader.number(1)
        if platform not in {item.value for item in Platform}:
            raise ModelError("the licence names a platform that is not known; make it again")
        applications.append(Application(platform, reader.text(), reader.text()))
    return tuple(applications)
