package vn.conglang.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.web.Frame;

/** What a form offers to choose from, as value and words; enumerations by the keys of bundles. */
public final class Choices {

    private Choices() {}

    /** Units by name; one that is chosen already is offered even when it ended. */
    public static Map<String, String> units(
            List<Unit> all, LocalDate day, @Nullable UnitId chosen) {
        var choices = new LinkedHashMap<String, String>();
        all.stream()
                .filter(unit -> unit.isValidOn(day) || unit.id().equals(chosen))
                .forEach(unit -> choices.put(unit.id().toString(), unit.name()));
        return choices;
    }

    /** People by name, with the address where two have the same name. */
    public static Map<String, String> people(List<Staff> all, StaffId except) {
        var choices = new LinkedHashMap<String, String>();
        all.stream()
                .filter(staff -> !staff.id().equals(except))
                .forEach(staff ->
                        choices.put(staff.id().toString(), staff.name() + " – " + staff.email()));
        return choices;
    }

    /** Posts under their names in the reader's language. */
    public static Map<String, String> posts(Frame frame, List<Post> posts) {
        var choices = new LinkedHashMap<String, String>();
        posts.forEach(post -> choices.put(post.name(), frame.t(post.key())));
        return choices;
    }

    public static Map<String, String> states(Frame frame, List<StaffState> states) {
        var choices = new LinkedHashMap<String, String>();
        states.forEach(state -> choices.put(state.name(), frame.t(state.key())));
        return choices;
    }

    public static Map<String, String> kinds(Frame frame, List<UnitKind> kinds) {
        var choices = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> choices.put(kind.name(), frame.t(kind.key())));
        return choices;
    }
}
