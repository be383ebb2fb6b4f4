package vn.conglang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the demo is made of, read from the resources under {@code demo/}. */
public record DemoMaterial(
        List<SectionMaterial> sections,
        List<UnitMaterial> units,
        List<PersonMaterial> people,
        List<StoryMaterial> stories) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** The district of 2021; the stories come from the oldest to the newest. */
    public static DemoMaterial load() {
        var sections = read("sections", new TypeReference<List<SectionMaterial>>() {});
        var stories = new ArrayList<StoryMaterial>();
        for (var section : sections) {
            stories.addAll(
                    read("stories/" + section.slug(), new TypeReference<List<StoryMaterial>>() {}));
        }
        stories.sort(DemoMaterial::byAge);
        return new DemoMaterial(
                sections,
                read("units", new TypeReference<List<UnitMaterial>>() {}),
                read("people", new TypeReference<List<PersonMaterial>>() {}),
                List.copyOf(stories));
    }

    /**
     * The communes as the reform of 2025 left them: the sixteen old ones and their four successors.
     */
    public static List<UnitMaterial> communesOf2025() {
        return read("units-2025", new TypeReference<List<UnitMaterial>>() {});
    }

    /** The plan around the day on which the demo is set up. */
    static List<PlanMaterial> plan() {
        return read("plan", new TypeReference<List<PlanMaterial>>() {});
    }

    private static int byAge(StoryMaterial one, StoryMaterial other) {
        int days = Integer.compare(other.daysAgo(), one.daysAgo());
        return days != 0 ? days : one.at().compareTo(other.at());
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var in = DemoMaterial.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the demo's material lacks " + name + ".json");
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
