// The kernel's struct stat, field by field: musl builds it from nlink_t and
// blksize_t, whose sizes bionic does not share with the kernel.
struct stat {
  dev_t st_dev;
  ino_t st_ino;
#if defined(__x86_64__)
  unsigned long st_nlink;
  mode_t st_mode;
  uid_t st_uid;
  gid_t st_gid;
  unsigned int __pad0;
  dev_t st_rdev;
  off_t st_size;
  long st_blksize;
  long st_blocks;
#else
  mode_t st_mode;
  nlink_t st_nlink;
  uid_t st_uid;
  gid_t st_gid;
  dev_t st_rdev;
  unsigned long __pad1;
  off_t st_size;
  int st_blksize;
  int __pad2;
  long st_blocks;
#endif
  struct timespec st_atim;
  struct timespec st_mtim;
  struct timespec st_ctim;
#if defined(__x86_64__)
  long __pad3[3];
#else
  unsigned int __unused4;
  unsigned int __unused5;
#endif
};
