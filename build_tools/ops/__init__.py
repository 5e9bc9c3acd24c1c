"""From `.tflite` bytes to the ops manifest and the resolver text; pure."""
