import Market
import TestSupport
import Testing

@testable import Readers

/// What an hour of a GPU costs, beside all reports.
struct GPURentTests {
  private func rents(_ text: String, file: String = "latest.json") -> [String] {
    snapshot(text, file: file).rents.map {
      "\($0.day) \($0.gpu) \($0.gpuHourPrice) (\($0.source ?? "-"))"
    }
  }

  @Test("a rent says where it stands: its line of a table, its offer or the first of several")
  func origins() {
    func places(_ text: String, _ file: String) -> [String] {
      snapshot(text, file: file).rents.compactMap { $0.origin?.description }
    }
    #expect(
      places("date,gpu,usd_hr\n2025-02-27,h100,2.89\n2025-02-27,a100,1.2\n", "rents.csv")
        == ["rents.csv:2", "rents.csv:3"])
    #expect(
      places(list(offer("acme", "h100-sxm", "3.49"), offer("bo", "h100-sxm", "3.99")), "l.json")
        == ["l.json:1:144"])
    let own =
      #"{"tokentape": 1, "rents": [{"date": "2025-02-01", "gpu": "H100", "gpuHourPrice": "2.89"}]}"#
    #expect(places(own, "own.json") == ["own.json:1:28"])
  }

  private func offer(
    _ provider: String, _ gpu: String, _ price: String, _ kind: String = "on-demand",
    at fetched: String = "2026-10-01T06:24:26.240Z"
  ) -> String {
    #"{"provider": "\#(provider)", "gpu": "\#(gpu)", "vram_gb": 80, "usd_hr": \#(price), "kind": "\#(kind)", "#
      + #""source_url": "https://\#(provider).example", "fetched_at": "\#(fetched)"}"#
  }

  private func list(_ offers: String...) -> String {
    #"{"date": "2026-10-01", "generated_at": "2026-10-01T06:24:38.080Z", "offers": [\#(offers.joined(separator: ", "))], "#
      + #""providers": {"acme": {"ok": true}}, "meta": {"provider_count": 1}}"#
  }

  @Test(
    "what a cloud answers: for a machine, in cents or for one GPU",
    arguments: [
      (
        #"{"data": {"gpu_8x_h100": {"instance_type": {"gpu_description": "H100 (80 GB SXM5)", "price_cents_per_hour": 2552, "specs": {"gpus": 8}}}, "cpu": {"instance_type": {"gpu_description": "N/A", "price_cents_per_hour": 40, "specs": {"gpus": 0}}}}}"#,
        ["2026-10-01 H100 (80 GB SXM5) 3.19 (Lambda)"]
      ),
      (
        #"{"data": {"gpuTypes": [{"displayName": "H100 SXM", "securePrice": 2.79, "communityPrice": 2.61}, {"displayName": "unknown", "securePrice": null, "communityPrice": null}]}}"#,
        ["2026-10-01 H100 SXM 2.79 (RunPod)"]
      ),
      (
        #"{"offers": [{"gpu_name": "RTX 4090", "num_gpus": 4, "dph_total": 1.51, "is_bid": false}, {"gpu_name": "RTX 4090", "num_gpus": 1, "dph_total": 0.4, "is_bid": false}, {"gpu_name": "RTX 4090", "num_gpus": 1, "dph_total": 0.1, "is_bid": true}]}"#,
        ["2026-10-01 RTX 4090 0.38875 (Vast.ai, the median of 2 offers)"]
      ),
      (
        #"{"instance_types": [{"cloud": "a", "gpu_type": "L40S", "num_gpus": 4, "hourly_price": 354}]}"#,
        ["2026-10-01 L40S 0.885 (Shadeform)"]
      ),
    ])
  func answers(text: String, wanted: [String]) {
    #expect(rents(text, file: "rents-2026-10-01.json") == wanted)
    let undated = snapshot(text, file: "rents.json")
    #expect(undated.rents.isEmpty)
    let errors = undated.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == ["these rents of GPUs state no day"])
  }

  @Test("the median of what is offered on demand on the day, each form of a GPU by itself")
  func offers() {
    let text = list(
      offer("acme", "h100-sxm", "3.49", "secure"), offer("bo", "h100-sxm", "3.99"),
      offer("cleo", "h100-sxm", "1.99", "community"), offer("dora", "h100-sxm", "2.25", "spot"),
      offer("dora", "h100-pcie", "2.5"), offer("bo", "h100-pcie", "2.89"),
      offer("acme", "h100-pcie", "3.2"),
      offer("old", "h100-pcie", "9.9", at: "2026-09-28T06:24:26.240Z"),
      offer("acme", "mi300x", "0"), offer("acme", "rtx-4090", "0.74"))
    #expect(
      rents(text) == [
        "2026-10-01 H100 PCIE 2.89 (gpurentalprices.com, the median of 3 offers)",
        "2026-10-01 H100 SXM 3.74 (gpurentalprices.com, the median of 2 offers)",
        "2026-10-01 RTX 4090 0.74 (gpurentalprices.com, 1 offer)",
      ])
    #expect(
      snapshot(text, file: "x.json").diagnostics.map(\.message) == [
        "3 offers are left out: 1 community, 1 spot, which may be taken away or are billed otherwise; "
          + "1 repeated from another day", "'0' is no rent",
      ])
    let repeated = list(
      offer("a", "h100", "2"), offer("b", "h100", "3", at: "2026-09-28T06:24:26Z"))
    #expect(
      snapshot(repeated, file: "x.json").diagnostics.map(\.description) == [
        "x.json: note: 1 offer is left out: 1 repeated from another day; nothing need be done; a rent "
          + "is the median of what is offered on demand on the day"
      ])
  }

  @Test("a list without rents on demand, and one without a day, say so")
  func none() {
    let spot = snapshot(list(offer("acme", "h100", "2", "spot")), file: "x.json")
    #expect(spot.diagnostics.map(\.severity) == [.note, .error])
    let undated = snapshot(#"{"offers": [\#(offer("acme", "h100", "2"))]}"#, file: "x.json")
    #expect(
      undated.format == "gpu-rents" && undated.rents.isEmpty && undated.diagnostics.count == 1)
  }

  @Test("a table of rents by month, and one of the user's own")
  func tables() {
    #expect(
      rents(
        "month,gpu,normalised_usd_per_gpu_hour,raw_on_demand_median_usd,provider_count\n"
          + "2025-02,H100,3.15,2.89,5\n2025-03,,3.15,2.89,5\n", file: "rents.csv")
        == ["2025-02-01 H100 3.15 (rents)"])
    #expect(
      rents("Date;Provider;GPU;USD per hour\n2025-02-27;Acme;h100-sxm;2,89\n", file: "rents.csv")
        == ["2025-02-27 H100 SXM 2.89 (Acme)"])
    #expect(rents("date,gpu,temperature\n2025-02-27,h100,70\n", file: "x.csv").isEmpty)
  }

  @Test("our own form has rents beside the reports")
  func own() {
    let text =
      #"{"tokentape": 1, "rents": [{"date": "2025-02-01", "gpu": "H100", "gpuHourPrice": "2.89", "source": "Acme"}]}"#
    #expect(rents(text, file: "x.json") == ["2025-02-01 H100 2.89 (Acme)"])
  }
}
