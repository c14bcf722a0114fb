#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int timer_open(void) { return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

void timer_set(int timer, int64_t seconds) {
  struct itimerspec moment = {.it_value = {.tv_sec = (time_t)seconds}};
  timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &moment, NULL);
}

void timer_drain(int timer) {
  uint64_t ticks;
  // Whether it ended or the clock was set is the same to us.
  if (read(timer, &ticks, sizeof ticks) < 0) { return; }
}
