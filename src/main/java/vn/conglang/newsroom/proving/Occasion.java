package vn.conglang.newsroom.proving;

/** What happened to an edition that readers have to notice. */
public enum Occasion {
    /** It became public: for the first time, or as the correction of an earlier one. */
    PUBLISHED,
    WITHDRAWN
}
