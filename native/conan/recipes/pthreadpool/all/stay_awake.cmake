# Run by upstream's project(); see stay_awake.h.
include_directories(src)
add_compile_options(-include "${CMAKE_CURRENT_LIST_DIR}/stay_awake.h")
