package vn.conglang.newsroom.board;

import java.util.List;
import vn.conglang.people.Post;

/**
 * Who has to act on an item: people by name where it is known who, else posts.
 *
 * @param names empty where any holder of the posts may act
 * @param posts empty where it is one person's own matter
 */
public record NextHand(List<String> names, List<Post> posts) {

    public NextHand {
        names = List.copyOf(names);
        posts = List.copyOf(posts);
    }

    static NextHand person(String name) {
        return new NextHand(List.of(name), List.of());
    }

    public boolean isNobody() {
        return names.isEmpty() && posts.isEmpty();
    }
}
