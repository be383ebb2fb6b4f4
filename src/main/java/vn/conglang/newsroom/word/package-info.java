/**
 * Texts that come out of a word processor: a Word or Writer file becomes clean content with a
 * report of what was left out (8.a), and text in the encodings of the nineties is recognised, so
 * that its conversion can be offered. Nothing here changes a text without being asked.
 */
@NullMarked
package vn.conglang.newsroom.word;

import org.jspecify.annotations.NullMarked;
