#include "CSystem.h"

#include <malloc.h>

void heap_grow_by(int bytes) { mallopt(M_TOP_PAD, bytes); }
