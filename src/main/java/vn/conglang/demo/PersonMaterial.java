package vn.conglang.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.people.Post;

/**
 * Somebody with an account in the demo. Every name is plainly invented.
 *
 * @param key what the stories call this person
 * @param unit code of the unit; contributors and the technical administrator have none
 * @param decision number of the decision that gives the post, where the regulation names one (3)
 */
public record PersonMaterial(
        String key,
        String name,
        Post post,
        @Nullable String unit,
        String jobTitle,
        @Nullable String penName,
        String email,
        @Nullable String decision,
        @Nullable LocalDate appointedFrom) {}
