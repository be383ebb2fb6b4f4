package vn.conglang.newsroom.talk;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.telling.Parties;
import vn.conglang.people.Member;

/** Makes the talk about an edition ready to be shown, in one statement. */
@Component
public class TalkScreens {

    private final Talk talk;
    private final Dossiers dossiers;
    private final Parties parties;

    TalkScreens(Talk talk, Dossiers dossiers, Parties parties) {
        this.talk = talk;
        this.dossiers = dossiers;
        this.parties = parties;
    }

    /** For somebody who may see the edition. */
    public TalkScreen of(Edition edition, Content content, Member who) {
        var text = ReadableText.of(content);
        var threads =
                talk.about(edition.article(), who).stream()
                        .map(thread ->
                                new TalkScreen.Shown(
                                        thread,
                                        thread.quote().standsIn(text),
                                        !thread.edition().equals(edition.id()),
                                        thread.isSettledBy(who)))
                        .collect(Collectors.partitioningBy(shown -> shown.thread().resolved()));
        return new TalkScreen(
                "/toa-soan/tin-bai/" + edition.id() + "/trao-doi",
                List.copyOf(threads.getOrDefault(false, List.of())),
                List.copyOf(threads.getOrDefault(true, List.of())),
                TalkThread.isOfTheDesk(who));
    }

    /** The names of those who can be mentioned at an edition. */
    public List<String> names(EditionId id, Member who) {
        var _ = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        return parties.of(id).readers().stream()
                .filter(reader -> !reader.id().equals(who.id()))
                .map(Member::name)
                .distinct()
                .toList();
    }
}
