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
        elif "_dbu_" not in key and ("cost" in key or "pric" in key):
            litellm_extra(rate, key, key, value)
    if "cachedInput" not in rate and hit is not None:
        rate["cachedInput"] = hit * 1_000_000
    for meter, amount in shortest.items():
        rate.setdefault(meter, amount)
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


def read_openrouter(root):
    for model in root["data"]:
        rate = {}
        for key, value in model["pricing"].items():
            amount = number(value)
            if amount is None or amount == -1:
                continue
            if key in OPENROUTER:
                rate[OPENROUTER[key]] = amount * 1_000_000
            elif key in ("web_search", "request"):
                rate[f"+{key} (request)"] = amount
            elif key == "image":
                rate["+image (image)"] = amount
            else:
                rate[f"+{key} (million tokens)"] = amount * 1_000_000
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
    for model in root["models"]:
        for row in model["price_history"]:
            rate = {"input": row["input"], "output": row["output"], "cachedInput": row["input_cached"]}
            put_rate(f"{root['vendor']}/{model['id']}", rate, span(row["from_date"], row["to_date"]))


# Portkey


PORTKEY = {
    "request_token": "input", "response_token": "output",
    "cache_read_input_token": "cachedInput", "cache_write_input_token": "cacheWrite",
}


def portkey_extras(rate, names, value):
    for key, inner in value.items() if isinstance(value, dict) else []:
        if key != "price":
            portkey_extras(rate, names + [key], inner)
            continue
        last = names[-1]
        if last.startswith("default_"):
            continue
        if last.endswith("token") or last.startswith("cache_write"):
            unit, factor = "million tokens", Decimal(10_000)
        elif "image" in names or "image" in last:
            unit, factor = "image", Decimal("0.01")
        elif "seconds" in last:
            unit, factor = "second", Decimal("0.01")
        else:
            unit, factor = ("request" if "search" in last else "unit"), Decimal("0.01")
        name = ".".join(n for n in names if n != "additional_units")
        rate[f"+{name} ({unit})"] = inner * factor


def portkey_prices(rate, prices, prefix=""):
    for key, value in prices.items():
        if key in PORTKEY:
            if "price" in value:
                rate[prefix + PORTKEY[key]] = value["price"] * 10_000
        elif not prefix:
            portkey_extras(rate, [key], value)


def read_portkey(root, file):
    provider = file.split("/")[-1].split(".")[0]
    for model, entry in root.items():
        if model == "default":
            continue
        rate = {}
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
                for tier, inner in prices.get("context_tiers", {}).items():
                    inner = inner["pricing_config"]["pay_as_you_go"]
                    if not usual:
                        portkey_extras(rate, names + [tier], inner)
                    elif sizes.get(tier, 0) > 0:
                        portkey_prices(rate, inner, f">{sizes[tier]}:")
        put_rate(f"{provider}/{model}", rate)


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
    for name, value in prices.items():
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
