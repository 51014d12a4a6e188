package tumen.storage;

import tumen.words.Words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds links of one kind that lead from an event back to itself.
final class LinkCycles {
    /// Where a link stands in the file.
    record Place(JsonPath path, Spot spot) {}

    private record Edge(String to, Place place) {}

    private record Step(String event, Iterator<Edge> ways) {}

    private record Link(String kind, String from, Edge edge) {}

    private final List<Link> links = new ArrayList<>();

    void add(String kind, String from, String to, Place place) {
        links.add(new Link(kind, from, new Edge(to, place)));
    }

    /// Adds the links of the file's next part.
    void append(LinkCycles next) {
        links.addAll(next.links);
    }

    /// Names every cycle once, at the link that closes it.
    void check(Problems problems) {
        Map<String, Map<String, List<Edge>>> kinds = new LinkedHashMap<>();
        for (Link link : links) {
            kinds.computeIfAbsent(link.kind(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(link.from(), _ -> new ArrayList<>())
                    .add(link.edge());
        }
        kinds.forEach((kind, edges) -> {
            Set<String> done = new HashSet<>();
            edges.keySet().forEach(start -> walk(kind, start, edges, done, problems));
        });
    }

    private static void walk(
            String kind,
            String start,
            Map<String, List<Edge>> edges,
            Set<String> done,
            Problems problems) {
        Deque<Step> steps = new ArrayDeque<>();
        Set<String> open = new HashSet<>();
        enter(start, edges, done, steps, open);
        while (!steps.isEmpty()) {
            Step step = steps.getLast();
            if (!step.ways().hasNext()) {
                steps.removeLast();
                open.remove(step.event());
                continue;
            }
            Edge edge = step.ways().next();
            if (open.contains(edge.to())) {
                report(kind, edge, steps, problems);
            } else {
                enter(edge.to(), edges, done, steps, open);
            }
        }
    }

    private static void enter(
            String event,
            Map<String, List<Edge>> edges,
            Set<String> done,
            Deque<Step> steps,
            Set<String> open) {
        if (done.add(event)) {
            open.add(event);
            steps.addLast(new Step(event, edges.getOrDefault(event, List.of()).iterator()));
        }
    }

    private static void report(String kind, Edge edge, Deque<Step> steps, Problems problems) {
        List<String> events = steps.stream().map(Step::event).toList();
        List<String> cycle =
                new ArrayList<>(events.subList(events.indexOf(edge.to()), events.size()));
        cycle.add(edge.to());
        problems.error(
                edge.place().path(),
                edge.place().spot(),
                Words.of("fault.circle", kind, String.join(" → ", cycle)));
    }
}
