package vn.conglang.questions.asking;

import vn.conglang.calendar.clocks.StatutoryClock;
import vn.conglang.core.LinkSecret;
import vn.conglang.questions.Question;
import vn.conglang.questions.SecretWord;

/**
 * What an asker gets for a question: its code, when it came in, by when it is answered and why, and
 * the two keys to it.
 *
 * @param link opens the asker's own page
 * @param word opens it with the code, where the link is not at hand
 */
public record Receipt(Question question, StatutoryClock clock, LinkSecret link, SecretWord word) {}
