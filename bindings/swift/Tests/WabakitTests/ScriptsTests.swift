// The vectors of stateful objects, step by step. Their format is in tests/README.md.

import XCTest

@testable import Wabakit

final class ScriptsTests: XCTestCase {
    func testLimiter() throws {
        try cases("limiter") { try steps($0, Limiter(limits($0["limits"])), pace) }
    }

    func testDeduplicator() throws {
        try cases("deduplicator") { try steps($0, Deduplicator(room: Int($0["room"]?.int ?? 1000), keep: $0["keep"]?.int.map { .milliseconds($0) }), remember) }
    }

    func testTemplateCache() throws {
        try cases("template_cache") { told in
            let life = told["time_to_live"]?.int.map { Duration.milliseconds($0) }
            try steps(told, TemplateCache(timeToLive: life, most: told["most"]?.int.map { Int($0) }), recall)
        }
    }

    func testStatuses() throws {
        try cases("statuses") { told in
            for order in orders(told["statuses"]?.items?.compactMap(\.text) ?? []) {
                try same("\(order)", told["merged"]?.text, (order + order).reduce(order[0], mergeStatus))
            }
        }
    }

    func testPolicy() throws {
        try cases("policy") { try steps($0, SendPolicy(requiresOptIn: $0["requires_opt_in"] == true), ask) }
    }
}

/// Do the steps of a case, or the one that the case itself is: each returns what goes on from there.
private func steps<Made>(_ told: JSONValue, _ made: Made, _ step: (Made, JSONValue) throws -> Made) throws {
    _ = try (told["steps"]?.items ?? [told]).reduce(made, step)
}

private func pace(_ limiter: Limiter, _ step: JSONValue) throws -> Limiter {
    let (now, until) = (time(step["now"]), time(step["until"]))
    let params = object(step["params"])
    if let op = step["decide"]?.text {
        for call in callees(step) {
            let decision = try limiter.decide(
                op, params: call, now: now, windowOpen: step["window_open"] == true, paced: step["paced"] == true)
            let expected = step["refuse"]?.text ?? step["wait"]?["because"]?.text
            switch decision {
            case .send: try same("\(step)", expected, nil)
            case .wait(let until, let because):
                try same("\(step)", expected, because.rawValue)
                try same("\(step)", time(step["wait"]?["until"]), until)
            case .refuse(let because, _): try same("\(step)", expected, because.rawValue)
            }
        }
    } else if let op = step["admit"]?.text {
        let isOpen = step["window_open"] == true
        try outcome(step, { try limiter.admit(op, params: params, latest: time(step["latest"]), now: now, windowOpen: isOpen) }) {
            try same("\(step)", step["again"]?.int, $0.map { Int64($0.milliseconds) })
        }
    } else if let op = step["observe"]?.text {
        let (error, metadata) = (step["error"].map(object), step["metadata"].map(object))
        try limiter.observe(op, params: params, departed: time(step["departed"]), error: error, metadata: metadata, now: now)
    } else if let op = step["learn"]?.text {
        try limiter.learn(op, params: params, response: object(step["response"]), now: now)
    } else if let delivery = step["delivery"] {
        try Webhooks.events(delivery.bytes()).forEach { limiter.event($0, now: now) }
    } else if let states = step["explain"]?.items {
        let found = limiter.explain(now: now)
        for state in states {
            let has = found.contains {
                $0.limit.rawValue == state["limit"]?.text && (state["scope"] == nil || $0.scope == state["scope"]?.text)
                    && (state["used"] == nil || Int64($0.used) == state["used"]?.int)
                    && (state["of"] == nil || $0.of.map { Int64($0) } == state["of"]?.int)
                    && (state["source"] == nil || $0.source.rawValue == state["source"]?.text)
            }
            try same("\(state) in \(found)", true, has)
        }
    } else if let limit = step["clear"] {
        limiter.clear(reason(limit), scope: step["scope"]?.text ?? "")
    } else if let number = step["set_number"]?.text {
        let limits = Limiter.NumberLimits(
            throughput: step["limits"]?["throughput"]?.int.map { Int($0) },
            messagingLimit: step["limits"]?["messaging_limit"]?.int.map { Int($0) }, portfolio: step["limits"]?["portfolio"]?.text)
        try limiter.setNumber(number, limits: limits, now: now)
    } else if let take = step["take"]?.text {
        let decision = step["wait"].flatMap { wait in
            wait["until"].map { Decision.wait(until: time($0), because: reason(wait["because"])) }
        } ?? .send
        for i in 0..<(step["people"]?.int ?? step["times"]?.int ?? 1) {
            let person = step["people"] == nil ? take : "\(take) \(i)"
            try same("\(step)", decision, limiter.take(from(step), recipient: person, now: now))
        }
    } else if let person = step["pause_pair"]?.text {
        limiter.pausePair(from(step), recipient: person, until: until)
    } else if let number = step["pause_number"]?.text {
        limiter.pauseNumber(number, until: until)
    } else if let name = step["link"]?.text {
        limiter.link(name, other: step["to"]?.text ?? "")
    } else if let told = step["limits"] {
        try limiter.setLimits(limits(told))
    } else if let people = step["prune"]?.int {
        try same("\(step)", Int(people), limiter.prune(now: now))
    } else {
        return try Limiter(restoring: limiter.snapshot())
    }
    return limiter
}

/// The parameters of a step as often as it says, for one recipient or for `people` different ones.
private func callees(_ step: JSONValue) -> [[String: JSONValue]] {
    let params = object(step["params"])
    guard let people = step["people"]?.int else { return Array(repeating: params, count: Int(step["times"]?.int ?? 1)) }
    return (0..<people).map { params.merging(["to": .string("\(params["to"]?.text ?? "")\(1000 + $0)")]) { $1 } }
}

private func object(_ value: JSONValue?) -> [String: JSONValue] {
    if case .object(let fields) = value { fields } else { [:] }
}

private func remember(_ deduplicator: Deduplicator, _ step: JSONValue) throws -> Deduplicator {
    let prefix = step["prefix"]?.text ?? ""
    if let key = step["is_new"]?.text {
        try same("\(step)", step["is"], .bool(deduplicator.isNew(key, now: time(step["now"]))))
    } else if let key = step["forget"]?.text {
        deduplicator.forget(key)
    } else if step["snapshot"] != nil {
        return try Deduplicator(restoring: deduplicator.snapshot())
    } else if let key = step["claim"]?.text {
        let command = Deduplicator.claim(prefix, key: key, keep: .milliseconds(step["keep"]?.int ?? 0))
        try same("\(step)", step["command"]?.items?.compactMap(\.text), command)
    } else if let key = step["release"]?.text {
        try same("\(step)", step["command"]?.items?.compactMap(\.text), Deduplicator.release(prefix, key: key))
    } else if let reply = step["reply"] {
        try outcome(step, { try Deduplicator.claimed(reply.text) }) { try same("\(step)", step["claimed"], .bool($0)) }
    } else {
        try outcome(step, { try Deduplicator(restoring: step["restore"]?.text ?? "") }) { _ in }
    }
    return deduplicator
}

private func recall(_ cache: TemplateCache, _ step: JSONValue) throws -> TemplateCache {
    let (now, account) = (time(step["now"]), step["waba"]?.text ?? "102290129340398")
    if let templates = step["store"] {
        try cache.store(account, templates: received(templates), now: now)
    } else if let name = step["get"]?.text {
        let found = try cache.get(account, name: name, language: step["language"]?.text ?? "", now: now)
        let expected = try step["is"].flatMap { $0 == .null ? nil : try received(.array([$0])).first }
        try same("\(step)", expected, found)
    } else if let delivery = step["delivery"] {
        let forgotten = try Webhooks.events(delivery.bytes()).map { cache.apply($0, now: now) }.contains(true)
        try same("\(step)", step["is"], .bool(forgotten))
    } else if step["snapshot"] != nil {
        return try TemplateCache(restoring: cache.snapshot())
    } else {
        try outcome(step, { try TemplateCache(restoring: step["restore"]?.text ?? "") }) { _ in }
    }
    return cache
}

/// Templates as `templates.list` returns them: lists that the platform leaves out are empty.
private func received(_ templates: JSONValue) throws -> [Template] {
    let body = try JSONValue.object(["data": templates]).json()
    let page: Templates = try typed(client(nil).engine.read("templates.list", 200, [:], body).value)
    return page.data
}

private func ask(_ policy: SendPolicy, _ step: JSONValue) throws -> SendPolicy {
    let (now, at) = (time(step["now"]), time(step["at"]))
    if let delivery = step["delivery"] {
        try Webhooks.events(delivery.bytes()).forEach(policy.event)
    } else if let person = step["record_sent"]?.text {
        policy.recordSent(from(step), user: person, now: now)
    } else if let person = step["opt_in"]?.text {
        policy.optIn(person, at: at)
    } else if let person = step["opt_out"]?.text {
        policy.optOut(person, at: at)
    } else if let person = step["check"]?.text {
        // Types can't say a category that isn't one.
        guard let category = SendPolicy.Category(rawValue: (step["category"]?.text ?? "").lowercased()) else {
            try same("\(step)", true, step["error"] != nil)
            return policy
        }
        let checked = policy.check(from(step), user: person, category: category, now: now)
        var because: String?
        if case .refuse(let reason, _) = checked.decision { because = reason.rawValue }
        try same("\(step)", step["is"]?["because"]?.text, because)
        try same("\(step)", because == nil, checked.decision == .send)
        try same("\(step)", step["is"]?["open_until"]?.int, checked.openUntil.map { Int64($0.milliseconds) })
        try same("\(step)", step["is"]?["free_until"]?.int, checked.freeUntil.map { Int64($0.milliseconds) })
        try same("\(step)", checked.openUntil, policy.openUntil(from(step), user: person, now: now))
    } else if step["prune"] != nil {
        policy.prune(now: now)
    } else if step["snapshot"] != nil {
        return try SendPolicy(restoring: policy.snapshot())
    } else {
        try outcome(step, { try SendPolicy(restoring: step["restore"]?.text ?? "") }) { _ in }
    }
    return policy
}

/// Statuses in every order.
private func orders(_ statuses: [String]) -> [[String]] {
    if statuses.isEmpty { return [[]] }
    return statuses.flatMap { first in orders(statuses.filter { $0 != first }).map { [first] + $0 } }
}

private func time(_ told: JSONValue?) -> Date {
    Date(milliseconds: UInt64(told?.int ?? 0))
}

private func reason(_ told: JSONValue?) -> Reason {
    Reason(rawValue: told?.text ?? "")!
}

private func from(_ step: JSONValue) -> String {
    step["from"]?.text ?? "106540352242922"
}
