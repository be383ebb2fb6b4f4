package vn.conglang.newsroom.web;

import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.word.WordImport;

/**
 * What the form of an item says of the files its text came from, and of its encoding.
 *
 * @param href the page with all reports and with what a conversion would do
 * @param last the report of the last file, if there was one
 * @param inOldEncoding whether some of the text is not in Unicode
 */
public record WordPanel(String href, @Nullable WordImport last, boolean inOldEncoding) {}
