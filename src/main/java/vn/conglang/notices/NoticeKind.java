package vn.conglang.notices;

import java.util.List;
import vn.conglang.desk.Permission;

/**
 * A kind of thing that people are told of, and may choose not to be told of.
 *
 * @param name the key of its text in the bundles, with {@code {0}} for who did it and {@code {1}}
 *     for what it was done to; kept with each entry, so it never changes
 * @param anyOf whom it can concern: those who have one of these; everybody when empty
 */
public record NoticeKind(String name, List<Permission> anyOf) {

    /** The key of what it is called where people choose. */
    public String choiceKey() {
        return name + ".choice";
    }
}
