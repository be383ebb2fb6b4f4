package vn.conglang.vault;

import vn.conglang.core.Id;

/** The number of a record's key in the {@link KeyCabinet}, from 0. */
record KeyId(long value) implements Id {}
