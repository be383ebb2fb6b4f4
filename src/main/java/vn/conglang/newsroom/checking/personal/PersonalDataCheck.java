package vn.conglang.newsroom.checking.personal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Excerpt;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.content.ContentTexts.Part;

/** Numbers of persons are masked, or somebody answers for their being told (14.3). */
@Component
class PersonalDataCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.PERSONAL_DATA;
    }

    @Override
    public Outcome of(Examined item) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var part : item.texts()) {
            for (var number : PersonalNumbers.in(part.text())) {
                places.computeIfAbsent(number.id(item.article()), _ -> new ArrayList<>())
                        .add(new Place(part, number));
            }
        }
        return Outcome.of(
                places.entrySet().stream().map(one -> finding(one.getKey(), one.getValue())));
    }

    private record Place(Part part, PersonalNumber number) {

        Excerpt excerpt() {
            return Excerpt.of(part, number.from(), number.to());
        }
    }

    /** The number itself stands in the excerpts alone: refusals are told and kept elsewhere. */
    private static Finding finding(String id, List<Place> places) {
        var first = places.getFirst();
        return Finding.of(
                        "PersonalData." + first.number().kind().name(),
                        CheckKey.PERSONAL_DATA.clause(),
                        first.part().field())
                .at(places.stream().map(Place::excerpt).toList())
                .known(id, Remedy.MASK, Remedy.JUSTIFY);
    }
}
