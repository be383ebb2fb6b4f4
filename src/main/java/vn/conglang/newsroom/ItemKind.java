package vn.conglang.newsroom;

/** What an item is: a brief (tin), a feature (bài) or a photo story (ảnh). */
public enum ItemKind {
    BRIEF,
    FEATURE,
    PHOTO;

    public String key() {
        return "newsroom.kind." + name();
    }
}
