"""Makes small libraries with the real compiler and linker."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ANDROID_NOTE = """
__attribute__((section(".note.android.ident"), used, aligned(4))) static const struct {
  int name_size, description_size, type; char name[8]; int api;
} kNote = {8, 4, 1, "Android", 23};
"""
JNI = """
typedef struct { const char* name; const char* signature; void* function; } Method;
typedef struct { void* (*find)(const char*); int (*add)(void*, const Method*, int); } Env;
static long Create(void* e, void* c, void* b, void* s) { return (long)e + (long)b; }
static void Close(void* e, void* c, long h) { *(long*)e = h; }
static const Method kMethods[] = {
  {"nativeCreate", "([BLjava/lang/String;)J", (void*)Create},
  {"nativeClose", "(J)V", (void*)Close},
#ifdef MORE
  MORE
#endif
};
int strcmp(const char*, const char*);
int writable = 3;
__attribute__((visibility("default"))) int JNI_OnLoad(Env* env, void* reserved) {
  return env->add(env->find("com/smilear/ArScan"), kMethods, sizeof(kMethods) / sizeof(kMethods[0])) +
         strcmp("a", (const char*)reserved) + writable++;
}
"""
RELEASE_LINK = (
    "-soname=libsmilear.so",
    "-z=now",
    "-z=relro",
    "-z=noexecstack",
    "-z=max-page-size=16384",
    "--build-id=sha1",
    "--strip-all",
    "--gc-sections",
    "--pack-dyn-relocs=android",
    "--version-script=exports.txt",
)


@dataclass(frozen=True)
class Recipe:
    """A library: what is added to and taken from the one that passes."""

    source: str = ""
    defines: tuple[str, ...] = ()
    link: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    note: str = ANDROID_NOTE
    exports: str = "JNI_OnLoad;"
    libraries: tuple[str, ...] = ("libc.so",)
    body: str = JNI


@dataclass(frozen=True)
class Kit:
    """Compiles and links in a folder of its own, with stand-ins for the system's libraries."""

    folder: Path
    triples: dict[str, str] = field(
        default_factory=lambda: {
            "android-arm64-v8a": "aarch64-linux-android23",
            "android-x86_64": "x86_64-linux-android23",
            "linux-x86_64": "x86_64-linux-gnu",
        }
    )

    def run(self, *arguments: str) -> None:
        command = (sys.executable, "-m", "ziglang", *arguments)
        done = subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stderr}"

    def compile(self, target: str, name: str, source: str, *flags: str, suffix: str = "c") -> str:
        (self.folder / f"{name}.{suffix}").write_text(source)
        self.run(
            "clang", f"--target={self.triples[target]}", "-Oz", "-fPIC", "-fvisibility=hidden",
            "-nostdinc", "-w", *flags, "-c", f"{name}.{suffix}", "-o", f"{name}.o",
        )  # fmt: skip
        return f"{name}.o"

    def stub(self, target: str, soname: str, symbols: str, version: str = "") -> str:
        """A library that has `symbols` (space-separated), under a symbol version if one is given."""
        names = symbols.split()
        source = "\n".join(f'__attribute__((visibility("default"))) void {name}(void) {{}}' for name in names)
        (self.folder / "stub.txt").write_text(f"{version or 'PLAIN'} {{ global: *; }};")
        script = ("--version-script=stub.txt",) if version else ()
        made = self.compile(target, "stub", source, "-fno-builtin")
        self.run("ld.lld", "-shared", f"-soname={soname}", *script, made, "-o", soname)
        return soname

    def link(self, target: str, recipe: Recipe) -> bytes:
        made = self.compile(target, "library", recipe.note + recipe.body + recipe.source, *recipe.defines)
        (self.folder / "exports.txt").write_text(f"{{ global: {recipe.exports} local: *; }};")
        # `-z=now` here, `-z now` for the linker: one word is easier to leave out.
        flags = [word for word in RELEASE_LINK if not word.startswith(recipe.without or "\0")]
        words = [
            part for word in flags for part in (word.split("=", 1) if word.startswith("-z=") else [word])
        ]
        self.run("ld.lld", "-shared", *words, made, *recipe.libraries, *recipe.link, "-o", "library.so")
        return (self.folder / "library.so").read_bytes()
