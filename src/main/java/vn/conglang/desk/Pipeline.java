package vn.conglang.desk;

import java.util.List;

/** The stages of work with their counts, shown on the desk's first screen. */
public interface Pipeline {

    List<Stage> stages(Viewer viewer);

    /**
     * @param key the key of the stage's name
     * @param href the list behind the count
     */
    record Stage(String key, String href, long count) {}
}
