package vn.conglang.vault;

import vn.conglang.core.Id;

/** The number of something kept in the {@link Vault}. */
public record RecordId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
