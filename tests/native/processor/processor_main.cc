// Prints what ruy believes of the processor that this runs on.
#include <cstdio>

#include "ruy/cpuinfo.h"

int main() {
  ruy::CpuInfo processor;
  std::printf("dot products %d\n", processor.NeonDotprod());
  std::printf("in order %d\n", processor.CurrentCpuIsA55ish());
  std::printf("Cortex-X1 %d\n", processor.CurrentCpuIsX1());
}
