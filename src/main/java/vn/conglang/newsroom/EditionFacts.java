package vn.conglang.newsroom;

import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;

/** Which edition an event is about, and what people call it. */
public record EditionFacts(EditionId edition, ArticleId article, int number, String title) {}
