"""How names are spelled, and which ones no language may be given.

Names are refused rather than escaped: an API whose parameter is called
`default_` in one language and `default` in another reads badly in both.
"""

import keyword
import re

from build_tools.errors import UsageError

# Every name that a generator invents starts with this, so none can meet a name of the description.
PRIVATE_PREFIX = "native"

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")

_JAVA = (
    "abstract assert boolean break byte case catch char class const continue default do double else enum"
    " extends false final finally float for goto if implements import instanceof int interface long native"
    " new null package private protected public return short static strictfp super switch synchronized this"
    " throw throws transient true try void volatile while"
)
_CPP = (
    "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t"
    " class compl concept const consteval constexpr constinit const_cast continue co_await co_return"
    " co_yield decltype default delete do double dynamic_cast else enum explicit export extern false float"
    " for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or"
    " or_eq private protected public register reinterpret_cast requires return short signed sizeof static"
    " static_assert static_cast struct switch template this thread_local throw true try typedef typeid"
    " typename union unsigned using virtual void volatile wchar_t while xor xor_eq"
    " std linux unix errno stdin stdout stderr jobject jint jlong py"
)
_OBJECTIVE_C = (
    "id self sel imp nil yes no in out inout bycopy byref oneway super nonnull nullable strong weak"
)
_C = "restrict error"  # whatever can fail has a last parameter called error, as in Objective-C
# Members that every object of a language has, or that every wrapper gets.
_MEMBERS = (
    "close closed equals hash_code to_string get_class notify notify_all wait finalize clone builder build"
    " init dealloc retain release autorelease copy description hash self"
)
_TYPES = (
    "Object String List Arrays Boolean Integer Long Float Double Byte Short Character Math Override"
    " Deprecated Enum Record Iterable Comparable AutoCloseable Exception RuntimeException Throwable Error"
    " Thread Void Class System Objects ByteBuffer Builder Plane Nullable NullMarked None True False Ellipsis"
    " NotImplemented BaseException ClosedError SmileArError SmileArException Protocol Buffer Sequence Final"
    " Status Result BOOL YES NO NSObject NSString NSError"
)

_RESERVED_NAMES = frozenset(
    (*_JAVA.split(), *_C.split(), *_CPP.split(), *_OBJECTIVE_C.split(), *keyword.kwlist)
)
_RESERVED_MEMBERS = _RESERVED_NAMES | frozenset(_MEMBERS.split())
_RESERVED_TYPES = frozenset(_TYPES.split())


def pascal(name: str) -> str:
    """max_results -> MaxResults."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def camel(name: str) -> str:
    """max_results -> maxResults."""
    text = pascal(name)
    return text[:1].lower() + text[1:]


def shouting(name: str) -> str:
    """center_crop -> CENTER_CROP."""
    return name.upper()


def snake(name: str) -> str:
    """ArScan -> ar_scan; for file names."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _refuse_private(where: str, name: str) -> None:
    if name.lower().startswith(PRIVATE_PREFIX):
        raise UsageError(
            f"{where}: the name {name!r} starts with {PRIVATE_PREFIX!r}, "
            "which is kept for generated code; choose another name"
        )


def _check(where: str, name: str, reserved: frozenset[str]) -> str:
    if not _SNAKE.fullmatch(name):
        raise UsageError(f"{where}: {name!r} is not snake_case; write lower-case words joined by '_'")
    _refuse_private(where, name)
    for spelling in (name, camel(name), shouting(name)):
        if spelling in reserved:
            raise UsageError(
                f"{where}: {spelling!r} is reserved in one of the languages; choose another name"
            )
    return name


def checked_name(where: str, name: str) -> str:
    """A parameter's or an enum value's name."""
    return _check(where, name, _RESERVED_NAMES)


def checked_member(where: str, name: str) -> str:
    """A method's or a field's name."""
    return _check(where, name, _RESERVED_MEMBERS)


def checked_type(where: str, name: str) -> str:
    """A declared type's name."""
    if not _PASCAL.fullmatch(name):
        raise UsageError(f"{where}: {name!r} is not PascalCase; write NamesLikeThis")
    _refuse_private(where, name)
    if name in _RESERVED_TYPES:
        raise UsageError(f"{where}: {name!r} is reserved in one of the languages; choose another name")
    return name


def checked_feature(where: str, name: str) -> str:
    if not _SNAKE.fullmatch(name):
        raise UsageError(f"{where}: the feature {name!r} is not snake_case; write lower-case words")
    return name
