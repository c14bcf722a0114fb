#!/usr/bin/env python3
"""Reads price lists a second time, with nothing of the program, for the tests to compare.

    prices.py FORMAT FILE

prints one line for each price: listing, time, meter, amount; sorted, in exact decimals.
Meters of tiers begin with '>', of hours with '@', whatever else is billed with '+'.
"""
import json
import re
import sys
from decimal import Decimal

METERS = ["input", "cachedInput", "cacheWrite", "output", "reasoning"]
lines = []


def text(number):
    number = number.normalize()
    return format(Decimal(0) if number == 0 else number, "f")


def number(value):
    """The number that a value writes, bare or as a text; None where it writes none."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str) and re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", value):
        return Decimal(value)
    return None


def put(listing, span, meter, amount):
    lines.append(f"{listing}\t{span}\t{meter}\t{text(amount)}")


def put_rate(listing, rate, span=".."):
    for meter, amount in rate.items():
        if amount is not None:
            put(listing, span, meter, amount)


def day(value):
    return "" if value is None else value


def span(start, end):
    return f"{day(start)}..{day(end)}"


def pairs(items):
    """The members of an object; of a key that stands twice, the last."""
    return dict(items)


def named(name, rate):
    """The prices of a way of asking that has no meters of its own."""
    found = {}
    for key, amount in rate.items():
        tier = re.fullmatch(r">(\d+):(.+)", key)
        if tier:
            found[f"+{name}.{tier[2]}_above_{tier[1]}_tokens (million tokens)"] = amount
        elif key.startswith("+"):
            found["+" + name + "." + key[1:]] = amount
        else:
            found[f"+{name}.{key} (million tokens)"] = amount
    return found


def same(one, other):
    """Whether both are the same prices but for what binary fractions leave."""
    return one.keys() == other.keys() and all(
        abs(one[key] - other[key]) <= max(abs(one[key]), abs(other[key])) * Decimal("1e-9")
        for key in one)


def add_tier(rate, long, size):
    """Adds what requests above a size cost, unless shorter ones cost as much."""
    if any(key.startswith(f">{size}:") for key in rate):
        return
    sizes = sorted({int(key[1:].partition(":")[0]) for key in rate if key.startswith(">")})
    lower = [s for s in sizes if s < size]
    below = {m: rate[m] for m in METERS if m in rate}
    if lower:
        start = f">{lower[-1]}:"
        below = {key[len(start):]: rate[key] for key in rate if key.startswith(start)}
    prices = {m: long[m] for m in METERS if m in long}
    if not same(prices, below):
        rate.update({f">{size}:{meter}": amount for meter, amount in prices.items()})
    for key, amount in long.items():
        if key.startswith("+") and rate.get(key) != amount:
            name, _, unit = key.partition(" ")
            rate[f"{name}_above_{size}_tokens {unit}"] = amount


def joined(rates, tiers):
    """The rates by listing and time, those that are tiers of another under that other one.

    A tier is told by its listing: the other listing, the size, and whether it is above it.
    """
    plain = {listing for listing, _ in rates if listing not in tiers}
    found, long = {}, []
    for (listing, time), rate in rates.items():
        if listing in tiers:
            base, size, is_long = tiers[listing]
            if is_long:
                long.append((base, listing, time, size, rate))
                continue
            if base in plain or any(base == other for other, _ in found):
                continue
            listing = base
        found[listing, time] = rate
    bases = dict(found)
    for base, listing, time, size, rate in long:
        if (base, time) in bases:
            add_tier(bases[base, time], rate, size)
        else:
            found[listing, time] = rate
    return found


# litellm


LITELLM = {
    "input_cost_per_token": "input",
    "cache_read_input_token_cost": "cachedInput",
    "cache_creation_input_token_cost": "cacheWrite",
    "output_cost_per_token": "output",
    "output_cost_per_reasoning_token": "reasoning",
}
PER_TOKEN = ["per_token", "token_cost", "audio_token", "image_token", "video_token"]


def litellm_unit(name):
    if any(word in name for word in PER_TOKEN):
        return "million tokens", Decimal(1_000_000)
    words = name.split("_")
    if "per" in words:
        rest = words[len(words) - words[::-1].index("per"):]
        unit = "message" if rest[:1] == ["text"] else (rest[0] if rest else "unit")
    else:
        unit = words[-1]
    return unit, Decimal(1)


def litellm_extra(rate, name, path, value):
    if isinstance(value, dict):
        for key, inner in value.items():
            litellm_extra(rate, name, path + "." + key, inner)
        return
    unit, factor = litellm_unit(name)
    amount = number(value)
    if amount is not None:
        rate[f"+{path} ({unit})"] = amount * factor


def clock(minutes):
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def window(written):
    def minutes(part):
        hour, minute = part.split(":")
        return int(hour) * 60 + int(minute)
    start, end = written.split("-")
    return clock(minutes(start) % 1440) + "-" + clock(minutes(end) % 1440)


def litellm_entry(entry):
    rate, hit, shortest = {}, None, {}
    for key, value in entry.items():
        tier = re.fullmatch(r"(.+?)_above_(\d+)k_tokens", key)
        if key in LITELLM:
            if number(value) is not None:
                rate[LITELLM[key]] = number(value) * 1_000_000
        elif key == "input_cost_per_token_cache_hit":
            hit = number(value)
        elif key == "off_peak_pricing":
            for span_of_day in value.get("windows", []):
                spans = span_of_day["hours_utc"]
                days = "".join(str(d) for d in span_of_day.get("weekdays", range(1, 8)))
                for written in spans if isinstance(spans, list) else [spans]:
                    for name, amount in value.items():
                        if name in LITELLM:
                            meter = f"@{window(written)}[{days}]:{LITELLM[name]}"
                            rate[meter] = number(amount) * 1_000_000
        elif key == "tiered_pricing":
            for element in value if isinstance(value, list) else []:
                if "max_results_range" in element:
                    results = "_to_".join(str(int(n)) for n in element["max_results_range"])
                    for name, amount in element.items():
                        if name != "max_results_range":
                            rate[f"+{name}_for_{results}_results (query)"] = number(amount)
                    continue
                if not element.get("range"):
                    continue
                start = int(element["range"][0])
                for name, amount in element.items():
                    if name in LITELLM:
                        place = shortest if start == 0 else rate
                        prefix = "" if start == 0 else f">{start}:"
                        place[prefix + LITELLM[name]] = number(amount) * 1_000_000
        elif tier and tier[1] in LITELLM:
            if number(value) is not None:
                rate[f">{int(tier[2]) * 1000}:{LITELLM[tier[1]]}"] = number(value) * 1_000_000
        elif "_dbu_" not in key and "_db_" not in key and ("cost" in key or "pric" in key):
            litellm_extra(rate, key, key, value)
    if "cachedInput" not in rate and hit is not None:
        rate["cachedInput"] = hit * 1_000_000
    for meter, amount in shortest.items():
        rate.setdefault(meter, amount)
    usual = {k: v for k, v in rate.items() if k in METERS or k.startswith(">")}
    specific = entry.get("provider_specific_entry") or {}
    factors = [(name, specific.get(name)) for name in ("us", "eu", "fast")] + [
        ("regional", entry.get("regional_endpoint_uplift_multiplier")),
        ("eu", entry.get("regional_processing_uplift_multiplier_eu")),
        ("us", entry.get("regional_processing_uplift_multiplier_us"))]
    for name, factor in factors:
        if number(factor) not in (None, 0, 1):
            rate |= {k: v * number(factor) for k, v in named(name, usual).items()}
    return rate


def read_litellm(root):
    listings = {}
    for key, entry in root.items():
        if key == "sample_spec" or not isinstance(entry, dict):
            continue
        provider = entry.get("litellm_provider") or (key.split("/")[-2:-1] or [None])[0] and key.split("/")[0]
        if not provider:
            continue
        prefix, slash, rest = key.partition("/")
        named = bool(slash and prefix and (provider == prefix or provider.startswith(prefix + "-")))
        listings[provider + "/" + (rest if named else key), named] = litellm_entry(entry)
    for (listing, _), rate in listings.items():
        put_rate(listing, rate)


# models.dev


MODELS_DEV = {
    "input": "input", "output": "output", "cache_read": "cachedInput",
    "cached_input": "cachedInput", "cache_input": "cachedInput", "cache_write": "cacheWrite",
    "cached_write": "cacheWrite", "reasoning": "reasoning",
}


def models_dev_rate(cost):
    rate = {}
    tiers = [(t["tier"]["size"], t) for t in cost.get("tiers", [])]
    if not tiers and "context_over_200k" in cost:
        tiers = [(200_000, cost["context_over_200k"])]
    for size, prices in [(None, cost)] + [(int(s), t) for s, t in tiers]:
        for key, value in prices.items():
            if number(value) is None:
                continue
            if key in MODELS_DEV:
                rate[("" if size is None else f">{size}:") + MODELS_DEV[key]] = number(value)
            else:
                unit = key if key in ("image", "request") else "million tokens"
                above = "" if size is None else f"_above_{size}_tokens"
                rate[f"+{key}{above} ({unit})"] = number(value)
    return rate


def read_models_dev(root):
    for provider, body in root.items():
        for model, entry in body.get("models", {}).items():
            rate = models_dev_rate(entry.get("cost") or {})
            experimental = entry.get("experimental")
            modes = experimental.get("modes", {}) if isinstance(experimental, dict) else {}
            for mode, inner in modes.items():
                rate |= named(mode, models_dev_rate(inner.get("cost") or {}))
            put_rate(f"{provider}/{model}", rate)


# OpenRouter


OPENROUTER = {
    "prompt": "input", "completion": "output", "input_cache_read": "cachedInput",
    "input_cache_write": "cacheWrite", "internal_reasoning": "reasoning",
}


def openrouter_prices(rate, prices, prompt, size=None):
    above = "" if size is None else f"_above_{size}_tokens"
    for key, value in prices.items():
        amount = number(value)
        if amount is None or amount == -1 or key == "min_prompt_tokens":
            continue
        if key in OPENROUTER:
            rate[("" if size is None else f">{size}:") + OPENROUTER[key]] = amount * 1_000_000
        elif key in ("web_search", "request"):
            rate[f"+{key}{above} (request)"] = amount
        elif key == "image" and amount >= 64 * prompt:
            rate[f"+image{above} (image)"] = amount
        elif key != "discount":
            rate[f"+{key}{above} (million tokens)"] = amount * 1_000_000


def read_openrouter(root):
    for model in root["data"]:
        rate, pricing = {}, model["pricing"]
        prompt = number(pricing.get("prompt")) or Decimal(0)
        openrouter_prices(rate, pricing, prompt)
        for override in pricing.get("overrides", []):
            if "min_prompt_tokens" in override:
                openrouter_prices(rate, override, prompt, int(override["min_prompt_tokens"]))
        put_rate("openrouter/" + model["id"], rate)


# genai-prices


GENAI = {
    "input_mtok": "input", "output_mtok": "output", "cache_read_mtok": "cachedInput",
    "cache_write_mtok": "cacheWrite", "output_reasoning_mtok": "reasoning",
}


def genai_unit(key):
    stem, _, end = key.rpartition("_")
    if end == "mtok":
        return "million tokens", Decimal(1)
    if end == "mchars":
        return "million characters", Decimal(1)
    if end == "hours":
        return "hour", Decimal(1)
    thing = {"kpages": "page"}.get(end) or {
        "requests": "request", "web_searches": "search", "storage_searches": "search",
        "input_text_messages": "message"}[stem]
    return thing, Decimal("0.001")


def genai_rate(prices):
    """The prices of a statement by meter; extras under their own keys."""
    rate = {}
    for key, value in prices.items():
        base, tiers = value, []
        if isinstance(value, dict):
            base, tiers = value["base"], value["tiers"]
        if key in GENAI:
            rate[GENAI[key]] = base
            for tier in tiers:
                rate[f">{int(tier['start'])}:{GENAI[key]}"] = tier["price"]
        else:
            unit, factor = genai_unit(key)
            rate[f"+{key} ({unit})"] = base * factor
            for tier in tiers:
                rate[f"+{key}_above_{int(tier['start'])}_tokens ({unit})"] = tier["price"] * factor
    return rate


def read_genai(root):
    for provider in root:
        for model in provider["models"]:
            listed = model["prices"]
            listed = listed if isinstance(listed, list) else [{"prices": listed}]
            variants = model.get("price_variants", [])

            def start(statement):
                return (statement.get("constraint") or {}).get("start_date")

            days = sorted({start(s) for s in listed + variants if start(s)})
            for begin, end in zip([None] + days, days + [None]):
                def holds(statement):
                    return start(statement) is None or (begin is not None and start(statement) <= begin)
                rate, hours = {}, {}
                for statement in listed:
                    limits = statement.get("constraint") or {}
                    if "start_time" in limits:
                        times = limits["start_time"][:5] + "-" + limits["end_time"][:5]
                        for key, amount in genai_rate(statement["prices"]).items():
                            hours[f"@{times}[1234567]:{key}"] = amount
                    elif holds(statement):
                        rate, hours = genai_rate(statement["prices"]), {}
                last = {}
                for statement in variants:
                    if holds(statement):
                        last[".".join(statement["when"].values())] = statement
                for name, statement in last.items():
                    rate |= named(name, genai_rate(statement["prices"]))
                put_rate(f"{provider['id']}/{model['id']}", rate | hours, span(begin, end))


# llm-prices


def read_llm_prices(root):
    rates, tiers, again = {}, {}, []
    for model in root["models"]:
        listing = f"{root['vendor']}/{model['id']}"
        base, _, size = listing.rpartition("-")
        if re.fullmatch(r"\d+k", size) and model["name"].endswith(">" + size):
            tiers[listing] = base, int(size[:-1]) * 1000, True
        for row in model["price_history"]:
            rate = {"input": row["input"], "output": row["output"], "cachedInput": row["input_cached"]}
            rate = {meter: amount for meter, amount in rate.items() if amount is not None}
            # A file may state the same model twice.
            time = span(row["from_date"], row["to_date"])
            if (listing, time) in rates:
                again.append((listing, time))
            rates[listing, time] = rate
    found = joined(rates, tiers)
    for (listing, time), rate in list(found.items()) + [(key, found[key]) for key in again]:
        put_rate(listing, rate, time)


# Portkey


PORTKEY = {
    "request_token": "input", "response_token": "output",
    "cache_read_input_token": "cachedInput", "cache_write_input_token": "cacheWrite",
}


def portkey_extras(rate, names, value, size=0):
    for key, inner in value.items() if isinstance(value, dict) else []:
        if key != "price":
            name = PORTKEY.get(key, key) if names == ["batch"] else key
            portkey_extras(rate, names + [name], inner, size)
            continue
        last = names[-1]
        if last.startswith("default_"):
            continue
        if last in METERS or last.endswith("token") or last.startswith("cache_write"):
            unit, factor = "million tokens", Decimal(10_000)
        elif "image" in names or "image" in last:
            unit, factor = "image", Decimal("0.01")
        elif "seconds" in last:
            unit, factor = "second", Decimal("0.01")
        else:
            unit, factor = ("request" if "search" in last else "unit"), Decimal("0.01")
        name = ".".join(n for n in names if n != "additional_units")
        above = f"_above_{size}_tokens" if size else ""
        rate[f"+{name}{above} ({unit})"] = inner * factor


def portkey_prices(rate, prices, prefix=""):
    for key, value in prices.items():
        if key in PORTKEY:
            if "price" in value:
                rate[prefix + PORTKEY[key]] = value["price"] * 10_000
        elif not prefix:
            portkey_extras(rate, [key], value)


def read_portkey(root, file):
    provider = file.split("/")[-1].split(".")[0]
    rates, tiers = {}, {}
    for model, entry in root.items():
        if model == "default":
            continue
        rate = {}
        size = re.fullmatch(r"(.+)-(gt|lte)-(\d+)k", model)
        if size:
            tiers[f"{provider}/{model}"] = (
                f"{provider}/{size[1]}", int(size[3]) * 1000, size[2] == "gt")
        config = entry.get("pricing_config", {})
        portkey_prices(rate, config.get("pay_as_you_go", {}))
        portkey_extras(rate, ["batch"], config.get("batch_config", {}))
        portkey_extras(rate, ["finetune"], config.get("finetune_config", {}))
        custom = entry.get("custom_pricing", {})
        sizes = {name: int(size) for size, name in custom.get("context_tier_map", {}).items()}
        for region, body in custom.get("regions", {}).items():
            for mode, prices in body.get("execution_modes", {}).items():
                usual = (region, mode) == ("default", "standard")
                names = [n for n in (region, mode) if n != "default"]
                direct = prices.get("pricing_config", {}).get("pay_as_you_go", {})
                if not usual:
                    portkey_extras(rate, names, direct)
                else:
                    for key, value in direct.items():
                        if key in PORTKEY and "price" in value:
                            rate[PORTKEY[key]] = value["price"] * 10_000
                for tier, inner in prices.get("context_tiers", {}).items():
                    inner = inner["pricing_config"]["pay_as_you_go"]
                    if not usual and tier in sizes:
                        portkey_extras(rate, names, inner, sizes[tier])
                    elif not usual:
                        portkey_extras(rate, names + [tier], inner)
                    elif sizes.get(tier, 0) > 0:
                        portkey_prices(rate, inner, f">{sizes[tier]}:")
        rates[f"{provider}/{model}", ".."] = rate
    for (listing, time), rate in joined(rates, tiers).items():
        put_rate(listing, rate, time)


# Langfuse


LANGFUSE = {
    "input": ["input", "input_tokens", "prompt_token_count", "promptTokenCount", "input_text",
              "input_text_tokens", "input_modality_1"],
    "output": ["output", "output_tokens", "candidates_token_count", "candidatesTokenCount",
               "output_text", "output_text_tokens", "output_modality_1"],
    "cachedInput": ["input_cached_tokens", "input_cache_read", "cache_read_input_tokens",
                    "cached_content_token_count", "input_cached_text_tokens"],
    "cacheWrite": ["input_cache_creation", "cache_creation_input_tokens", "cache_write_tokens",
                   "input_cache_creation_5m"],
    "reasoning": ["output_reasoning_tokens", "output_reasoning", "reasoning_tokens",
                  "thoughtsTokenCount", "thoughts_token_count"],
}


def langfuse_rate(prices):
    rate = {}
    for meter, names in LANGFUSE.items():
        stated = [prices[name] for name in names if name in prices]
        if stated:
            rate[meter] = stated[0] * 1_000_000
    if not rate and "total" in prices:
        rate["input"] = prices["total"] * 1_000_000
        rate["output"] = rate["input"]
    for name, value in prices.items():
        if name == "total" and rate.get("output") == value * 1_000_000:
            continue
        query = name.lower().endswith("queries")
        amount = value if query else value * 1_000_000
        meter = next((m for m, names in LANGFUSE.items() if name in names), None)
        if meter is None or rate[meter] != amount:
            rate[f"+{name} ({'query' if query else 'million tokens'})"] = amount
    return rate


def read_langfuse(root):
    for model in root:
        prefix = re.match(r"\(\?i\)\^\(([A-Za-z0-9-]+)\\?/\)\?", model["matchPattern"])
        listing = (prefix[1] if prefix else "langfuse") + "/" + model["modelName"]
        rate = {}
        for tier in model["pricingTiers"]:
            found = langfuse_rate(tier["prices"])
            conditions = tier["conditions"]
            if tier["isDefault"]:
                rate |= found
            elif len(conditions) == 1 and "usageDetailPattern" in conditions[0]:
                size = int(conditions[0]["value"])
                for key, amount in found.items():
                    if key.startswith("+"):
                        name, _, unit = key.partition(" ")
                        rate[f"{name}_above_{size}_tokens {unit}"] = amount
                    else:
                        rate[f">{size}:{key}"] = amount
            else:
                rate |= named(tier["name"], found)
        if "embedding" in model["modelName"] and rate.get("input") == rate.get("output"):
            rate.pop("output", None)
        put_rate(listing, rate)


def main():
    form, file = sys.argv[1:]
    with open(file, encoding="utf-8") as source:
        root = json.load(source, parse_float=Decimal, parse_int=Decimal, object_pairs_hook=pairs)
    readers = {
        "litellm": read_litellm, "models.dev": read_models_dev, "openrouter": read_openrouter,
        "genai-prices": read_genai, "llm-prices": read_llm_prices, "langfuse": read_langfuse,
        "portkey": lambda root: read_portkey(root, file),
    }
    readers[form](root)
    print("\n".join(sorted(lines)))


main()
