package vn.conglang.newsroom.checking;

import vn.conglang.core.EditionId;
import vn.conglang.newsroom.content.Content;

/**
 * What a check keeps of each text that is saved, so that it need not read the others when it looks
 * at one. Costs the same however often an item was saved.
 */
public interface TextTraces {

    void keep(EditionId edition, Content content);
}
