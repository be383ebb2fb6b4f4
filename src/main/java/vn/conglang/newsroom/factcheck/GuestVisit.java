package vn.conglang.newsroom.factcheck;

import java.util.List;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.talk.TalkThread;

/**
 * What somebody with a link reads: one saved state, as it was when they were asked, and what they
 * said about it. Nothing that the desk says.
 */
public record GuestVisit(FactCheck check, Content content, List<TalkThread> said) {}
