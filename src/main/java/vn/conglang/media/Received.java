package vn.conglang.media;

import vn.conglang.media.intake.Recognised;
import vn.conglang.media.store.ContentHash;

/** A content that is good and lies in the store, though no file has it yet. */
public record Received(Recognised content, ContentHash hash, long bytes) {}
