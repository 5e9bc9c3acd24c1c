/* scan <models dir> <frames dir> <frames to classify>
 *
 * One case of the common scenario from C99, printed as the scenario prints it; then everything that a
 * caller can do wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "smilear/c/smilear.h"

#define LABEL_COUNT 16

#define CHECK(condition)                                               \
  do {                                                                 \
    if (!(condition)) {                                                \
      fprintf(stderr, "line %d: %s is false\n", __LINE__, #condition); \
      exit(1);                                                         \
    }                                                                  \
  } while (0)

static void* read_file(const char* folder, const char* name, size_t* size) {
  char path[4096];
  FILE* file;
  long length;
  void* bytes;
  CHECK(snprintf(path, sizeof path, "%s/%s", folder, name) < (int)sizeof path);
  file = fopen(path, "rb");
  CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0);
  length = ftell(file);
  CHECK(length > 0 && fseek(file, 0, SEEK_SET) == 0);
  bytes = malloc((size_t)length);
  CHECK(bytes != NULL && fread(bytes, 1, (size_t)length, file) == (size_t)length);
  fclose(file);
  *size = (size_t)length;
  return bytes;
}

/* The lines of a text, without copying it. */
static void split_lines(const char* text, size_t size, smilear_text* lines, size_t count) {
  const char* const end = text + size;
  size_t index;
  for (index = 0; index < count; ++index) {
    const char* stop = memchr(text, '\n', (size_t)(end - text));
    if (stop == NULL) stop = end;
    lines[index].data = text;
    lines[index].size = (size_t)(stop - text);
    text = stop < end ? stop + 1 : end;
  }
}

static void expect(smilear_status_code found, smilear_status_code wanted, smilear_error* error,
                   const char* word) {
  if (found != wanted || strstr(smilear_error_message(error), word) == NULL) {
    fprintf(stderr, "code %d instead of %d, or no %s in: %s\n", (int)found, (int)wanted, word,
            smilear_error_message(error));
    exit(1);
  }
  smilear_error_destroy(error);
}

static void check_loading(const smilear_engine* engine, const uint8_t* model, size_t size,
                          const smilear_text* labels) {
  smilear_ar_scan* scan = NULL;
  smilear_error* error = NULL;
  smilear_scan_options options = SMILEAR_SCAN_OPTIONS_INIT;
  smilear_status_code code;

  code = smilear_ar_scan_from_bytes(NULL, model, size, NULL, 0, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "engine is null");
  code = smilear_ar_scan_from_bytes(engine, NULL, size, NULL, 0, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "model is null");
  code = smilear_ar_scan_from_bytes(engine, model, 1000, NULL, 0, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_MODEL, error, "model");
  code = smilear_ar_scan_from_bytes(engine, model, size, labels, 1, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "labels");
  options.fit = 7;
  code = smilear_ar_scan_from_bytes(engine, model, size, NULL, 0, &options, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "fit of smilear_scan_options is 7");
  options.fit = SMILEAR_SCAN_FIT_STRETCH;
  options.min_score = 2.0F;
  code = smilear_ar_scan_from_bytes(engine, model, size, NULL, 0, &options, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "min_score");
  code = smilear_ar_scan_from_file(engine, NULL, NULL, 0, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "path is null");
  code = smilear_ar_scan_from_file(engine, "no such model", NULL, 0, NULL, &scan, &error);
  expect(code, SMILEAR_STATUS_CODE_NOT_FOUND, error, "no such model");
  CHECK(scan == NULL);
  code = smilear_ar_scan_from_bytes(engine, model, size, NULL, 0, NULL, NULL, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "out is null");
  CHECK(smilear_ar_scan_from_file(engine, NULL, NULL, 0, NULL, &scan, NULL) != SMILEAR_STATUS_CODE_OK);
}

static void check_classifying(smilear_ar_scan* scan, const smilear_image* good,
                              smilear_scan_match_list* matches) {
  smilear_image image = *good;
  smilear_rect crop = SMILEAR_RECT_INIT;
  smilear_error* error = NULL;
  smilear_status_code code;

  code = smilear_ar_scan_classify(NULL, good, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "self is null");
  code = smilear_ar_scan_classify(scan, NULL, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "image is null");
  code = smilear_ar_scan_classify(scan, good, 1, NULL, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "out is null");
  code = smilear_ar_scan_classify(scan, good, 0, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "max_results");
  image.planes[0].size -= 1; /* a buffer that is too small */
  code = smilear_ar_scan_classify(scan, &image, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "plane");
  image.planes[0] = good->planes[0];
  image.format = 99;
  code = smilear_ar_scan_classify(scan, &image, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "format");
  image.format = good->format;
  image.struct_size = sizeof image + 64; /* a program newer than the library */
  code = smilear_ar_scan_classify(scan, &image, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "struct_size");
  image.struct_size = sizeof image;
  crop.width = image.width + 1;
  crop.height = 1;
  image.crop = &crop;
  code = smilear_ar_scan_classify(scan, &image, 1, matches, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "crop");
  CHECK(smilear_scan_match_list_count(matches) == 0);
  crop.width = image.width;
  crop.height = image.height;
  CHECK(smilear_ar_scan_classify(scan, &image, 1, matches, &error) == SMILEAR_STATUS_CODE_OK &&
        error == NULL);
  CHECK(smilear_scan_match_list_count(matches) == 1);
}

int main(int argc, char** argv) {
  size_t model_size, frame_size, labels_size, index;
  int frames, frame_number;
  smilear_text labels[LABEL_COUNT];
  smilear_engine* engine = NULL;
  smilear_ar_scan* scan = NULL;
  smilear_error* error = NULL;
  smilear_status_code code;
  smilear_image image = SMILEAR_IMAGE_INIT;
  smilear_engine_options options = SMILEAR_ENGINE_OPTIONS_INIT;
  smilear_scan_match_list* matches = smilear_scan_match_list_create();
  uint8_t *model, *frame;
  char* label_text;

  CHECK(argc == 4);
  frames = atoi(argv[3]);
  model = read_file(argv[1], "scan_f32.tflite", &model_size);
  label_text = read_file(argv[1], "labels.txt", &labels_size);
  frame = read_file(argv[2], "orbit.rgb888.raw", &frame_size);
  split_lines(label_text, labels_size, labels, LABEL_COUNT);

  options.threads = 99;
  code = smilear_engine_create(&options, &engine, &error);
  expect(code, SMILEAR_STATUS_CODE_INVALID_ARGUMENT, error, "threads");
  CHECK(engine == NULL && smilear_engine_create(NULL, &engine, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(strchr(smilear_engine_version(), '.') != NULL);
  check_loading(engine, model, model_size, labels);
  CHECK(smilear_ar_scan_from_bytes(engine, model, model_size, labels, LABEL_COUNT, NULL, &scan, NULL) == 0);
  smilear_engine_destroy(engine); /* the scan keeps what it needs */
  free(model);
  CHECK(smilear_ar_scan_class_count(scan) == LABEL_COUNT && smilear_ar_scan_class_count(NULL) == 0);
  CHECK(smilear_ar_scan_input_width(scan) > 0 && smilear_ar_scan_input_height(scan) > 0);
  CHECK(smilear_ar_scan_node_count(scan) >= smilear_ar_scan_delegated_node_count(scan));

  image.format = SMILEAR_PIXEL_FORMAT_RGB888;
  image.width = 160;
  image.height = 120;
  image.planes[0].data = frame;
  image.planes[0].size = frame_size;
  image.planes[0].row_stride = 160 * 3;
  for (frame_number = 0; frame_number < frames; ++frame_number) {
    CHECK(smilear_ar_scan_classify(scan, &image, 3, matches, NULL) == SMILEAR_STATUS_CODE_OK);
  }
  for (index = 0; index < smilear_scan_match_list_count(matches); ++index) {
    const smilear_scan_match* match = smilear_scan_match_list_at(matches, index);
    printf("f32_rgb %d %d %.*s %.9g\n", (int)index, (int)match->index, (int)match->label.size,
           match->label.data, (double)match->score);
  }
  check_classifying(scan, &image, matches);

  smilear_ar_scan_destroy(scan);
  smilear_scan_match_list_destroy(matches);
  free(label_text);
  free(frame);
  smilear_engine_destroy(NULL);
  smilear_ar_scan_destroy(NULL);
  smilear_scan_match_list_destroy(NULL);
  smilear_error_destroy(NULL);
  return 0;
}
