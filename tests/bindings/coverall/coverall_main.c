/* Every type in every place, and everything that can be wrong, from C99; ends with "ok" or says which line
 * is wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "smilear/c/coverall.h"

#define CHECK(condition)                                               \
  do {                                                                 \
    if (!(condition)) {                                                \
      fprintf(stderr, "line %d: %s is false\n", __LINE__, #condition); \
      exit(1);                                                         \
    }                                                                  \
  } while (0)

static int text_is(smilear_text text, const char* wanted) {
  return text.size == strlen(wanted) && memcmp(text.data, wanted, text.size) == 0;
}

/* Checks the message of a refusal, and destroys it. */
#define REFUSED(call, wanted)                                                                   \
  do {                                                                                          \
    smilear_error* error = NULL;                                                                \
    CHECK((call) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);                                      \
    if (strcmp(smilear_error_message(error), wanted) != 0) {                                    \
      fprintf(stderr, "line %d: the message is: %s\n", __LINE__, smilear_error_message(error)); \
      exit(1);                                                                                  \
    }                                                                                           \
    smilear_error_destroy(error);                                                               \
  } while (0)

static void check_echo(smilear_painter* painter) {
  const smilear_point place = {sizeof place, 1.0, -2.0};
  const smilear_point* const points[] = {&place, &place};
  const smilear_text names[] = {SMILEAR_TEXT("one"), SMILEAR_TEXT("")};
  const smilear_colour colours[] = {SMILEAR_COLOUR_DARK_BLUE, SMILEAR_COLOUR_RED};
  const int32_t numbers[] = {1, -2, 3};
  const bool maybe_flag = false;
  const double maybe_precise = 0.5;
  const smilear_text maybe_text = SMILEAR_TEXT("perhaps");
  smilear_everything value = SMILEAR_EVERYTHING_INIT;
  smilear_everything_result* result = smilear_everything_result_create();
  const smilear_everything* back;

  CHECK(value.flag && value.small == -7 && value.large == 9000000000 && value.single == 0.25F);
  CHECK(text_is(value.text, "say \"hi\"\n") && value.colour == SMILEAR_COLOUR_DARK_BLUE);
  CHECK(smilear_everything_result_get(result) == NULL);
  value.place = &place;
  CHECK(smilear_painter_echo(painter, &value, result, NULL) == SMILEAR_STATUS_CODE_OK);
  back = smilear_everything_result_get(result);
  CHECK(back->struct_size == sizeof value && back->place->x == 1.0 && back->numbers_count == 0);
  CHECK(text_is(back->text, "say \"hi\"\n") && back->maybe_flag == NULL && back->maybe_point == NULL);

  value.numbers = numbers;
  value.numbers_count = 3;
  value.names = names;
  value.names_count = 2;
  value.colours = colours;
  value.colours_count = 2;
  value.points = points;
  value.points_count = 2;
  value.maybe_flag = &maybe_flag;
  value.maybe_precise = &maybe_precise;
  value.maybe_text = &maybe_text;
  value.maybe_colour = &colours[1];
  value.maybe_point = &place;
  CHECK(smilear_painter_echo(painter, &value, result, NULL) == SMILEAR_STATUS_CODE_OK);
  back = smilear_everything_result_get(result);
  CHECK(back->numbers_count == 3 && back->numbers[2] == 3);
  CHECK(back->names_count == 2 && text_is(back->names[0], "one") && text_is(back->names[1], ""));
  CHECK(back->colours_count == 2 && back->colours[0] == SMILEAR_COLOUR_DARK_BLUE);
  CHECK(back->points_count == 2 && back->points[1]->y == -2.0);
  CHECK(!*back->maybe_flag && *back->maybe_precise == 0.5 && text_is(*back->maybe_text, "perhaps"));
  CHECK(*back->maybe_colour == SMILEAR_COLOUR_RED && back->maybe_point->x == 1.0);
  CHECK(back->maybe_small == NULL);

  /* a program that was compiled when the record ended after `flag` */
  value.struct_size = offsetof(smilear_everything, flag) + sizeof value.flag;
  value.flag = false;
  CHECK(smilear_painter_echo(painter, &value, result, NULL) == SMILEAR_STATUS_CODE_OK);
  back = smilear_everything_result_get(result);
  CHECK(!back->flag && back->small == -7 && back->numbers_count == 0 && back->maybe_point == NULL);

  value.struct_size = 0;
  REFUSED(smilear_painter_echo(painter, &value, result, &error),
          "value has the struct_size 0; initialise it with its SMILEAR_..._INIT");
  CHECK(smilear_everything_result_get(result) == NULL);
  value.struct_size = sizeof value + 8;
  CHECK(smilear_painter_echo(painter, &value, result, NULL) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);
  value.struct_size = sizeof value;
  value.place = NULL;
  REFUSED(smilear_painter_echo(painter, &value, result, &error), "place of smilear_everything is null");
  value.place = &place;
  value.colour = 1;
  REFUSED(smilear_painter_echo(painter, &value, result, &error),
          "colour of smilear_everything is 1, which is no smilear_colour");
  value.colour = SMILEAR_COLOUR_RED;
  value.names = NULL;
  REFUSED(smilear_painter_echo(painter, &value, result, &error),
          "names of smilear_everything is null, but has 2 elements");
  value.names = names;
  value.names_count = (size_t)-1;
  CHECK(smilear_painter_echo(painter, &value, result, NULL) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);
  value.names_count = 2;
  REFUSED(smilear_painter_echo(painter, NULL, result, &error), "value is null");
  REFUSED(smilear_painter_echo(NULL, &value, result, &error), "self is null");
  REFUSED(smilear_painter_echo(painter, &value, NULL, &error), "out is null");
  value.text.data = "refuse";
  value.text.size = 6;
  REFUSED(smilear_painter_echo(painter, &value, result, &error), "refused \xF0\x9F\x98\x80");
  smilear_everything_result_destroy(result);
}

static void check_results(smilear_painter* painter, smilear_palette* palette) {
  const int32_t numbers[] = {10, 20};
  const int32_t maybe_small = 100;
  const float weights[] = {1.0F, 3.0F};
  const uint8_t source[] = {3, 4, 5};
  uint8_t target[4] = {0, 0, 0, 0};
  const smilear_text four = SMILEAR_TEXT("four");
  double sum = 0.0;
  smilear_colour colour = SMILEAR_COLOUR_RED;
  smilear_error* none = NULL;
  smilear_label_list* labels = smilear_label_list_create();
  smilear_gallery_result* gallery = smilear_gallery_result_create();
  smilear_painter_f64_result* maybe = smilear_painter_f64_result_create();
  smilear_painter_f32_list* halves = smilear_painter_f32_list_create();
  smilear_painter_string_result* spoken = smilear_painter_string_result_create();

  CHECK(smilear_painter_sum(painter, true, 2, 3, 0.5F, 0.25, four, SMILEAR_COLOUR_RED, numbers, 2, NULL, 0,
                            &maybe_small, palette, &sum, &none) == SMILEAR_STATUS_CODE_OK);
  CHECK(sum == 144.75 && none == NULL);
  CHECK(smilear_painter_sum(painter, true, 2, 3, 0.5F, 0.25, four, SMILEAR_COLOUR_RED, NULL, 1, NULL, 0, NULL,
                            NULL, &sum, NULL) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);
  CHECK(sum == 0.0);

  CHECK(smilear_painter_fill(painter, source, 3, target, 4, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(target[2] == 5 && target[3] == 0);
  REFUSED(smilear_painter_fill(painter, source, 3, target, 2, &error), "target is too small");
  REFUSED(smilear_painter_fill(painter, NULL, 3, target, 4, &error), "source is null, but has 3 elements");
  REFUSED(smilear_painter_fill(painter, source, 3, NULL, 4, &error), "target is null, but has 4 elements");

  CHECK(smilear_label_list_count(labels) == 0 && smilear_label_list_at(labels, 0) == NULL);
  CHECK(smilear_painter_labels(painter, labels, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_label_list_count(labels) == 2 && text_is(smilear_label_list_at(labels, 0)->text, "a"));
  CHECK(smilear_label_list_at(labels, 2) == NULL && smilear_label_list_at(labels, (size_t)-1) == NULL);
  CHECK(smilear_painter_labels(NULL, labels, NULL) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);
  CHECK(smilear_label_list_count(labels) == 0);

  CHECK(smilear_painter_gallery(painter, gallery, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_gallery_result_get(gallery)->others_count == 2);
  CHECK(smilear_gallery_result_get(gallery)->others[1]->weight == 3.0F);
  CHECK(text_is(smilear_gallery_result_get(gallery)->last->text, "\xFF"));
  CHECK(smilear_painter_next_colour(painter, SMILEAR_COLOUR_RED, &colour, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(colour == SMILEAR_COLOUR_DARK_BLUE);
  CHECK(smilear_painter_next_colour(painter, 7, &colour, NULL) == SMILEAR_STATUS_CODE_INVALID_ARGUMENT);
  CHECK(smilear_painter_flipped(painter, false) && !smilear_painter_flipped(NULL, false));
  CHECK(smilear_painter_maybe(painter, 3, maybe, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(*smilear_painter_f64_result_get(maybe) == 1.5);
  CHECK(smilear_painter_maybe(painter, -3, maybe, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_painter_f64_result_get(maybe) == NULL);
  CHECK(smilear_painter_halves(painter, weights, 2, halves, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_painter_f32_list_count(halves) == 2 && *smilear_painter_f32_list_at(halves, 1) == 1.5F);
  CHECK(smilear_painter_spoken(four, spoken, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(text_is(*smilear_painter_string_result_get(spoken), "fourfour"));
  CHECK(text_is(smilear_painter_tag(painter), "5+none") && smilear_painter_tag(NULL).size == 0);
  smilear_painter_reset(NULL);
  smilear_painter_reset(painter);
  CHECK(text_is(smilear_painter_tag(painter), "reset"));

  smilear_label_list_destroy(labels);
  smilear_gallery_result_destroy(gallery);
  smilear_painter_f64_result_destroy(maybe);
  smilear_painter_f32_list_destroy(halves);
  smilear_painter_string_result_destroy(spoken);
}

static void check_images(smilear_painter* painter) {
  const uint8_t pixels[] = {1, 2, 3, 4};
  const smilear_rect crop = {sizeof crop, 5, 6, 7, 8};
  smilear_image image = SMILEAR_IMAGE_INIT;
  smilear_painter_i32_list* numbers = smilear_painter_i32_list_create();

  image.format = SMILEAR_PIXEL_FORMAT_GRAY8;
  image.width = 2;
  image.height = 2;
  image.planes[0].data = pixels;
  image.planes[0].size = 4;
  image.planes[0].row_stride = 2;
  CHECK(smilear_painter_describe(painter, &image, numbers, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_painter_i32_list_count(numbers) == 16 && *smilear_painter_i32_list_at(numbers, 15) == 4);
  CHECK(*smilear_painter_i32_list_at(numbers, 9) == 0);
  image.crop = &crop;
  CHECK(smilear_painter_describe(painter, &image, numbers, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(*smilear_painter_i32_list_at(numbers, 9) == 7);
  REFUSED(smilear_painter_describe(painter, NULL, numbers, &error), "image is null");
  image.struct_size = 8;
  REFUSED(smilear_painter_describe(painter, &image, numbers, &error),
          "image has the struct_size 8; initialise it with its SMILEAR_..._INIT");
  smilear_painter_i32_list_destroy(numbers);
}

int main(void) {
  const smilear_text texts[] = {SMILEAR_TEXT("a"), SMILEAR_TEXT("b")};
  const smilear_text broken[] = {SMILEAR_TEXT("a"), {NULL, 1}};
  smilear_palette* palette = NULL;
  smilear_painter* painter = NULL;

  REFUSED(smilear_palette_create(-1, &palette, &error), "size is negative");
  REFUSED(smilear_palette_create(1, NULL, &error), "out is null");
  CHECK(palette == NULL);
  CHECK(smilear_palette_create(5, &palette, NULL) == SMILEAR_STATUS_CODE_OK);
  CHECK(smilear_palette_size(palette) == 5 && smilear_palette_size(NULL) == 0);
  REFUSED(smilear_painter_with_palette(NULL, NULL, texts, 2, &painter, &error), "palette is null");
  REFUSED(smilear_painter_with_palette(palette, NULL, broken, 2, &painter, &error),
          "label_texts is null, but has 1 elements");
  CHECK(painter == NULL);
  CHECK(smilear_painter_with_palette(palette, NULL, texts, 2, &painter, NULL) == SMILEAR_STATUS_CODE_OK);
  check_echo(painter);
  check_images(painter);
  check_results(painter, palette);
  smilear_palette_destroy(palette);
  smilear_painter_destroy(painter);

  smilear_palette_destroy(NULL);
  smilear_painter_destroy(NULL);
  smilear_error_destroy(NULL);
  smilear_label_list_destroy(NULL);
  smilear_gallery_result_destroy(NULL);
  CHECK(strcmp(smilear_error_message(NULL), "") == 0);
  CHECK(smilear_label_list_count(NULL) == 0 && smilear_label_list_at(NULL, 0) == NULL);
  CHECK(smilear_gallery_result_get(NULL) == NULL);
  puts("ok");
  return 0;
}
