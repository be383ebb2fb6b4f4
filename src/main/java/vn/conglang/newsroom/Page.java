package vn.conglang.newsroom;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page begins; null on the last one
 */
public record Page<T>(List<T> lines, @Nullable Cursor next) {

    /**
     * Makes a page of what was read, which is one more than the page holds where there is more.
     *
     * @param at where a list that ended with this line would go on
     */
    public static <T> Page<T> of(List<T> read, int size, Function<T, Cursor> at) {
        return read.size() <= size
                ? new Page<>(List.copyOf(read), null)
                : new Page<>(List.copyOf(read.subList(0, size)), at.apply(read.get(size - 1)));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
