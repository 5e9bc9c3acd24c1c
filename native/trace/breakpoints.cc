#include "breakpoints.h"

#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "watched.h"

namespace smilear::trace {
namespace {

#if defined(__x86_64__)
using Instruction = std::uint8_t;
constexpr Instruction kBreakpoint = 0xCC;  // int3
// The processor has gone past the breakpoint when it reports it.
std::uintptr_t GoBack(ucontext_t* context) {
  return static_cast<std::uintptr_t>(--context->uc_mcontext.gregs[REG_RIP]);
}
// At a function's first instruction, its caller's address is on top of the stack.
void Return(ucontext_t* context, long answer) {
  auto& registers = context->uc_mcontext.gregs;
  registers[REG_RIP] = *reinterpret_cast<const greg_t*>(registers[REG_RSP]);
  registers[REG_RSP] += static_cast<greg_t>(sizeof(greg_t));
  registers[REG_RAX] = answer;
}
#elif defined(__aarch64__)
using Instruction = std::uint32_t;
constexpr Instruction kBreakpoint = 0xD4200000;  // brk #0
std::uintptr_t GoBack(ucontext_t* context) { return context->uc_mcontext.pc; }
void Return(ucontext_t* context, long answer) {
  constexpr int kLink = 30;
  context->uc_mcontext.pc = context->uc_mcontext.regs[kLink];
  context->uc_mcontext.regs[0] = static_cast<std::uint64_t>(answer);
}
#endif

std::uint8_t* g_called = nullptr;
std::vector<Instruction>* g_originals = nullptr;
std::size_t g_refused = kWatchedCount;  // none

Instruction* CodeOf(std::size_t index) { return reinterpret_cast<Instruction*>(kWatched[index].function); }

void Put(std::size_t index, Instruction instruction) {
  Instruction* const code = CodeOf(index);
  *code = instruction;
  __builtin___clear_cache(reinterpret_cast<char*>(code), reinterpret_cast<char*>(code + 1));
}

void OnBreakpoint(int /*signal*/, siginfo_t* /*info*/, void* context) {
  auto* const stopped = static_cast<ucontext_t*>(context);
  const std::uintptr_t address = GoBack(stopped);
  for (std::size_t index = 0; index < kWatchedCount; ++index) {
    if (reinterpret_cast<std::uintptr_t>(CodeOf(index)) != address) continue;
    g_called[index] = 1;
    if (index == g_refused) return Return(stopped, kWatched[index].refusal);
    Put(index, (*g_originals)[index]);
    return;
  }
  std::abort();  // somebody else's breakpoint
}

void MakeWritable(const void* code) {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const std::uintptr_t start = reinterpret_cast<std::uintptr_t>(code) / page * page;
  // An instruction may reach into the next page.
  if (mprotect(reinterpret_cast<void*>(start), 2 * page, PROT_READ | PROT_WRITE | PROT_EXEC) == 0) return;
  std::perror("the program's code cannot be made writable");
  std::exit(EXIT_FAILURE);
}

}  // namespace

void Watch(std::uint8_t* called) {
  g_called = called;
  g_originals = new std::vector<Instruction>;  // for as long as the process runs
  struct sigaction action = {};
  action.sa_sigaction = OnBreakpoint;
  action.sa_flags = SA_SIGINFO;
  sigaction(SIGTRAP, &action, nullptr);
  for (std::size_t index = 0; index < kWatchedCount; ++index) {
    MakeWritable(CodeOf(index));
    g_originals->push_back(*CodeOf(index));
  }
  for (std::size_t index = 0; index < kWatchedCount; ++index) Put(index, kBreakpoint);
}

void Refuse(std::size_t index) { g_refused = index; }

}  // namespace smilear::trace
