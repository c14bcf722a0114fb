#pragma once

#include <libxml/xmlversion.h>
// Else the headers of ICU come with it, and these say other than Foundation's own copy of them. It
// changes the layout of encoding handlers only, which stay opaque here.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
