package vn.conglang.questions.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.questions.Asker;
import vn.conglang.questions.Asker.Organisation;
import vn.conglang.questions.Asker.Person;
import vn.conglang.questions.Reply;
import vn.conglang.questions.topic.TopicId;
import vn.conglang.regulation.Asked;
import vn.conglang.regulation.Regulation;

/** What a question has to say of itself and its asker before it is taken in (12.2 to 12.4). */
@Component
class AskRules {

    static final int LINE = 200;
    static final int TEXT = 10_000;

    private static final Pattern PHONE = Pattern.compile("0\\d{8,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Clause SCOPE = Clause.of("12.2");
    private static final Clause ORGANISATION = Clause.of("12.3.a");
    private static final Clause PERSON = Clause.of("12.3.b");
    private static final Clause REPLY = Clause.of("12.4");

    private final Regulation regulation;

    AskRules(Regulation regulation) {
        this.regulation = regulation;
    }

    /** All that is wrong with the form, each beside its field. */
    List<Refusal> wrong(AskForm form, Set<TopicId> topics) {
        var found = new Found();
        switch (form.asker()) {
            case Person person -> personal(person, found);
            case Organisation organisation -> official(organisation, found);
        }
        contact(form, found);
        found.when(
                form.topicId().filter(topics::contains).isEmpty(), "TopicMissing", SCOPE, "topic");
        found.line(form.titleLine(), "Title", SCOPE, "title");
        var text = form.wholeText();
        found.when(text.isEmpty(), "TextMissing", SCOPE, "text");
        found.when(text.length() > TEXT, "TextTooLong", SCOPE, "text", TEXT);
        found.when(!form.noComplaint(), "ComplaintNotRuledOut", SCOPE, "noComplaint");
        found.when(!form.consents(), "ConsentMissing", PERSON, "consents");
        return found.all();
    }

    private void personal(Person person, Found found) {
        found.line(person.name(), "Name", PERSON, "name");
        found.longest(person.nationality(), PERSON, "nationality");
        found.longest(person.occupation(), PERSON, "occupation");
        address(person, PERSON, found);
    }

    private void official(Organisation organisation, Found found) {
        found.line(organisation.name(), "OrganisationName", ORGANISATION, "name");
        found.line(organisation.representative(), "Representative", ORGANISATION, "representative");
        found.line(organisation.position(), "Position", ORGANISATION, "position");
        found.line(organisation.licence(), "Licence", ORGANISATION, "licence");
        address(organisation, ORGANISATION, found);
    }

    private void address(Asker asker, Clause clause, Found found) {
        found.line(asker.place(), "Place", clause, "place");
        found.longest(asker.street(), clause, "street");
        found.when(
                regulation.today().streetOfAsker() == Asked.REQUIRED && asker.street().isEmpty(),
                "StreetMissing",
                clause,
                "street");
    }

    private void contact(AskForm form, Found found) {
        var asker = form.asker();
        var none = asker.phone().isEmpty() && asker.email().isEmpty();
        var needed =
                switch (regulation.today().contactOfAsker()) {
                    case REQUIRED -> true;
                    case FOR_A_DIRECT_REPLY -> form.wantedReply() == Reply.DIRECT;
                    case OPTIONAL -> false;
                };
        found.when(none && needed, "ContactMissing", REPLY, "phone");
        found.when(
                !asker.phone().isEmpty() && !PHONE.matcher(asker.phone()).matches(),
                "PhoneWrong",
                REPLY,
                "phone");
        found.when(
                !asker.email().isEmpty()
                        && (asker.email().length() > LINE
                                || !EMAIL.matcher(asker.email()).matches()),
                "EmailWrong",
                REPLY,
                "email");
    }

    private static final class Found {

        private final List<Refusal> all = new ArrayList<>();

        void when(boolean wrong, String name, Clause clause, String field, Object... arguments) {
            if (wrong) {
                all.add(Refusal.of("questions.refusal." + name, clause, arguments).at(field));
            }
        }

        void line(String value, String name, Clause clause, String field) {
            when(value.isEmpty(), name + "Missing", clause, field);
            longest(value, clause, field);
        }

        void longest(String value, Clause clause, String field) {
            when(value.length() > LINE, "LineTooLong", clause, field, LINE);
        }

        List<Refusal> all() {
            return List.copyOf(all);
        }
    }
}
