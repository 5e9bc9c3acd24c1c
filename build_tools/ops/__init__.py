"""From `.tflite` bytes to ModelOps, OpsManifest and the resolver's text; pure."""

from build_tools.ops.manifest import merge
from build_tools.ops.manifest_text import manifest_json, parse_manifest
from build_tools.ops.products import find_product, parse_products
from build_tools.ops.reader import read_model
from build_tools.ops.resolver import ops_digest, resolver_source, without_op

__all__ = [
    "find_product",
    "manifest_json",
    "merge",
    "ops_digest",
    "parse_manifest",
    "parse_products",
    "read_model",
    "resolver_source",
    "without_op",
]
