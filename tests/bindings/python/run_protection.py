"""Runs tests/scenario/protection.txt through the Python package and prints what it gets.

    python tests/bindings/python/run_protection.py <scenario file> <folder of files> <frame>

The output must equal the other languages'.
"""

import sys
from pathlib import Path

import smilear


def run(fields: list[str], folder: Path, frame: bytes) -> str:
    name, licence_file, application, last_seen, bundle_file, key, counter, model = fields
    licence, engine = None, smilear.Engine.create()
    if licence_file != "-":
        context = smilear.LicenceContext(application=application, last_seen=int(last_seen))
        licence = smilear.Licence.from_bytes((folder / licence_file).read_bytes(), context)
        engine = smilear.Engine.create_licensed(licence)
    options = smilear.BundleOptions(min_counter=int(counter))
    if key == "-":
        bundle = smilear.Bundle.from_file_licensed(folder / bundle_file, licence, options)
    else:
        bundle = smilear.Bundle.from_file(folder / bundle_file, (folder / key).read_bytes(), options)
    image = smilear.Image(smilear.PixelFormat.RGB888, 160, 120, [smilear.Plane(frame, 480)])
    with smilear.ArScan.from_bundle(bundle, "" if model == "-" else model, engine=engine) as scan:
        (match,) = scan.classify(image)
    standing = -1 if licence is None else licence.state.value
    return f"{name} {match.label} {match.score:.9g} {standing}"


def main() -> None:
    path, folder, frame = (Path(argument) for argument in sys.argv[1:])
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if not fields or fields[0].startswith("#"):
            continue
        try:
            print(run(fields[1:], folder, frame.read_bytes()))
        except smilear.SmileArError as error:
            print(f"{fields[1]} error {error.code.value}")


if __name__ == "__main__":
    main()
