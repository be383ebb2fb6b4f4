package vn.conglang.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.tasks.TaskList.After;
import vn.conglang.tasks.TaskList.Whose;

/** Which tasks the list's address asks for. */
public record TaskQuery(String whose, String over, String after) {

    static final String PATH = "/toa-soan/nhiem-vu";
    private static final Pattern AFTER = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    public TaskQuery(@Nullable String whose, @Nullable String over, @Nullable String after) {
        this.whose = Text.line(whose);
        this.over = Text.line(over);
        this.after = Text.line(after);
    }

    /** The lists that somebody has: their own; those they assigned; all. */
    static List<Whose> offered(Member who) {
        var offered = new ArrayList<Whose>(List.of(Whose.MINE));
        if (who.may(Permission.ASSIGN)) {
            offered.add(Whose.ASSIGNED);
        }
        if (TaskRules.seesAll(who)) {
            offered.add(Whose.ALL);
        }
        return offered;
    }

    /** What was asked for, as far as this person has it; whoever assigns looks at that first. */
    Whose shown(Member who) {
        return offered(who).stream()
                .filter(known -> known.name().equals(whose))
                .findFirst()
                .orElse(who.may(Permission.ASSIGN) ? Whose.ASSIGNED : Whose.MINE);
    }

    public boolean isOver() {
        return over.equals("true");
    }

    @Nullable After afterTask() {
        var matcher = AFTER.matcher(after);
        return matcher.matches()
                ? TypedDay.read(matcher.group(1))
                        .map(day -> new After(day, Long.parseLong(matcher.group(2))))
                        .orElse(null)
                : null;
    }

    static String href(Whose whose, boolean over, String after) {
        var address = UriComponentsBuilder.fromPath(PATH).queryParam("whose", whose.name());
        if (over) {
            address.queryParam("over", "true");
        }
        if (!after.isEmpty()) {
            address.queryParam("after", after);
        }
        return address.build().toUriString();
    }
}
