package vn.conglang.media.intake;

import java.util.List;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/** Reasons to turn a file away; they stand beside the form's field {@code file}. */
public final class FileRefusal {

    private FileRefusal() {}

    public static Refusal of(String key, Object... arguments) {
        return Refusal.of(key, arguments).at("file");
    }

    public static Refused refused(String key, Object... arguments) {
        return new Refused(List.of(of(key, arguments)));
    }
}
