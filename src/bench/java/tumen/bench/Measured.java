package tumen.bench;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One measured cell of the table, in `unit`; NaN where there is no target or no limit.
record Measured(
        String name,
        int n,
        String unit,
        double median,
        double p95,
        double target,
        double targetP95,
        double limitRatio,
        int samples) {
    static Measured of(Row row, int n, Row.Outcome outcome) {
        double median = outcome.samples().median();
        return new Measured(
                row.name(),
                n,
                row.unit(),
                median,
                outcome.samples().p95(),
                row.median(),
                row.p95(),
                median / outcome.limit(),
                outcome.samples().count());
    }

    /// The cell as a line of a Markdown table.
    String line() {
        return String.format(
                Locale.ROOT,
                "| %-30s | %,10d | %8s %2s | %8s | %10s | %5s | %s |",
                name,
                n,
                number(median),
                unit,
                number(p95),
                targets(),
                number(limitRatio),
                holds() ? "yes" : "**no**");
    }

    /// All cells as a Markdown table under a line about the machine.
    static String table(List<Measured> cells, String machine) {
        StringBuilder table = new StringBuilder(machine).append("\n\n");
        table.append("| what | events | median | 95th | target | ÷ limit | holds |\n");
        table.append("|---|---:|---:|---:|---:|---:|---|\n");
        cells.forEach(cell -> table.append(cell.line()).append('\n'));
        return table.toString();
    }

    /// All cells as JSON, each with the machine it was measured on.
    static String json(List<Measured> cells, String machine) {
        List<Map<String, Object>> all = cells.stream().map(cell -> cell.fields(machine)).toList();
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(all);
    }

    private Map<String, Object> fields(String machine) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("n", n);
        fields.put("median", median);
        fields.put("p95", p95);
        fields.put("unit", unit);
        if (Double.isFinite(limitRatio)) {
            fields.put("limitRatio", limitRatio);
        }
        fields.put("samples", samples);
        fields.put("holds", holds());
        fields.put("machine", machine);
        return fields;
    }

    private boolean holds() {
        return median <= target && !(p95 > targetP95);
    }

    private String targets() {
        return Double.isNaN(targetP95)
                ? number(target)
                : number(target) + " / " + number(targetP95);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
