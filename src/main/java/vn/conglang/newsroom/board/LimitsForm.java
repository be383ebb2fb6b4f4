package vn.conglang.newsroom.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.conglang.core.Text;

/**
 * The limits as their form carries them: {@code items-UNIT}, {@code hours-UNIT} and so on.
 *
 * @param typed by the names of the fields
 */
public record LimitsForm(Map<String, String> typed) {

    public LimitsForm {
        typed = Map.copyOf(typed);
    }

    static LimitsForm of(Map<Stage, BoardLimit> limits) {
        var typed = new HashMap<String, String>();
        limits.values()
                .forEach(limit -> {
                    typed.put("items-" + limit.stage(), Integer.toString(limit.items()));
                    typed.put("hours-" + limit.stage(), Integer.toString(limit.hours()));
                });
        return new LimitsForm(typed);
    }

    public List<Stage> stages() {
        return Stage.columns();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    List<BoardLimit> limits() {
        return stages().stream()
                .map(stage ->
                        new BoardLimit(stage, number("items-" + stage), number("hours-" + stage)))
                .toList();
    }

    /** Zero, which no limit may be, for what is no number. */
    private int number(String field) {
        var text = Text.line(value(field));
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
