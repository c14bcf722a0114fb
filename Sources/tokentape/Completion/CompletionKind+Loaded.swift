import Analytics
import ArgumentParser
import Dashboard
import Fetching
import Market
import Readers
import Screen

/// What a shell completes, from what is loaded at that moment.
extension CompletionKind {
  /// A listing's id or, since that stands for its vendor's own, a model's name.
  static var model: CompletionKind {
    loaded { loaded in
      let ids = loaded.listings
      return ids + ids.compactMap { $0.split(separator: "/").last.map(String.init) }
    }
  }

  /// A benchmark with scores.
  static var benchmark: CompletionKind { loaded(\.benchmarks) }

  /// A serving report.
  static var report: CompletionKind { loaded(\.reports) }

  /// A theme.
  static var theme: CompletionKind { loaded { _ in Themes.names } }

  /// A source that can be fetched, or one of the settings.
  static var source: CompletionKind {
    loaded { loaded in
      FetchedSource.all.map(\.name) + (loaded.settings?.sources.map(\.name) ?? [])
    }
  }

  /// A workload: a built-in one, or one of the settings.
  static var workload: CompletionKind {
    loaded { loaded in
      Workload.presets.map(\.name) + (loaded.settings?.settings.workloads.map(\.name) ?? [])
    }
  }

  /// What can begin the last word of a filter, or the values of its field.
  static var filter: CompletionKind {
    custom { words, _, prefix in
      Loaded.withoutMessages {
        let prefix = prefix.unquoted
        let word = prefix.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let before = prefix.dropLast(word.count)
        let bare = word.drop { $0 == "!" }
        let field = bare.prefix { $0 != ":" }
        let own = Loaded(words).settings?.settings.filters.map { "@" + $0.name } ?? []
        let values = Filter.values(of: String(field)).map { field + ":" + $0 }
        return (bare.contains(":") ? values : Filter.names + own).filter { $0.hasPrefix(bare) }
          .map { before + word.dropLast(bare.count) + $0 }
      }
    }
  }

  /// A column to sort by, of the command that is typed.
  static var column: CompletionKind {
    loaded { loaded in
      switch loaded.command {
      case "quality": ["score", "cost", "model", "place"]
      case "changes": ["day", "share", "listing", "kind"]
      case "alerts": ["day", "listings", "provider", "rule", "share"]
      case "margin": []
      default: PriceColumn.allCases.map(\.rawValue)
      }
    }
  }

  /// A key to press, of those that are bound.
  static var key: CompletionKind {
    loaded { loaded in
      (loaded.settings?.keymap ?? Keymap()).table.flatMap { $0.bindings.flatMap(\.keys) }
        .map { $0.name.lowercased().count == 1 ? $0.name : $0.name.lowercased() }
    }
  }

  /// What begins with what was typed, each once.
  private static func loaded(
    _ candidates: @escaping @Sendable (Loaded) -> [String]
  ) -> CompletionKind {
    custom { words, _, prefix in
      Loaded.withoutMessages {
        let typed = prefix.unquoted
        return Set(candidates(Loaded(words)).filter { $0.hasPrefix(typed) }).sorted()
          .map { Loaded.escaped($0, after: prefix) }
      }
    }
  }
}
