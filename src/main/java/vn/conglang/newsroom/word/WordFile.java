package vn.conglang.newsroom.word;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that somebody sends to have its text taken over.
 *
 * @param name as the browser gave it
 */
public record WordFile(String name, InputStreamSource content) {}
