package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.word.WordFile;
import vn.conglang.people.Member;

/**
 * An item as a form carries it. Everything is text as it was typed, so that a page with errors can
 * show it again; {@link ItemReading} makes content of it.
 */
public class ItemForm {

    private String key = "";
    private long version;
    private String title = "";
    private String summary = "";
    private String body = "";
    private String kind = "BRIEF";
    private String section = "";
    private String unit = "";
    private @Nullable Long lead;
    private boolean removeLead;
    private String leadPicked = "";
    private @Nullable MultipartFile leadUpload;
    private @Nullable MultipartFile word;
    private String leadAlt = "";
    private String leadCaption = "";
    private String leadCredit = "";
    private List<Long> attachment = new ArrayList<>();
    private List<String> attachmentTitle = new ArrayList<>();
    private List<Long> removeAttachment = new ArrayList<>();
    private List<MultipartFile> attachmentUpload = new ArrayList<>();
    private List<String> authorName = new ArrayList<>();
    private List<String> authorShare = new ArrayList<>();
    private List<String> authorStaff = new ArrayList<>();
    private String source = "";
    private String photographer = "";
    private String eventOn = "";
    private String channel = "COUNTER";
    private String broughtBy = "";
    private String signedOnPaper = "";
    private boolean noStateSecret;
    private boolean ownWorkOrLicensed;
    private boolean contentIsAccurate;
    private String then = "stay";

    /** An empty form: whatever it begins, it begins once. */
    static ItemForm blank() {
        var form = new ItemForm();
        form.key = IdempotencyKey.fresh().toString();
        return form;
    }

    /** An empty form for somebody who writes: they are its first author. */
    static ItemForm by(Member who) {
        var form = blank();
        form.authorName.add(who.name());
        form.authorShare.add("100");
        form.authorStaff.add(who.id().toString());
        return form;
    }

    /** The form of an item as it was last saved. */
    static ItemForm of(Content content, long version) {
        var form = new ItemForm();
        form.version = version;
        form.title = content.title();
        form.summary = content.summary();
        form.body = BodyHtml.asTyped(content.body());
        form.kind = content.kind().name();
        form.section = content.section() == null ? "" : content.section().toString();
        form.source = content.source();
        form.photographer = content.photographer();
        form.eventOn = content.eventOn() == null ? "" : content.eventOn().toString();
        form.showLead(content.lead());
        content.authors().forEach(form::showAuthor);
        content.attachments().forEach(form::showAttachment);
        return form;
    }

    private void showLead(@Nullable LeadPicture picture) {
        if (picture != null) {
            lead = picture.file().value();
            leadAlt = picture.alt();
            leadCaption = picture.caption();
            leadCredit = picture.credit();
        }
    }

    private void showAuthor(Author author) {
        authorName.add(author.name());
        authorShare.add(Integer.toString(author.share()));
        authorStaff.add(author.staff() == null ? "" : author.staff().toString());
    }

    private void showAttachment(Attachment shown) {
        attachment.add(shown.file().value());
        attachmentTitle.add(shown.title());
    }

    public DeclarationsForm declarations() {
        return new DeclarationsForm(noStateSecret, ownWorkOrLicensed, contentIsAccurate);
    }

    /** A form that came without one, as from a program, is one of its own. */
    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.parse(key).orElseGet(IdempotencyKey::fresh);
    }

    /** The file whose text is to be taken over, if one was chosen. */
    Optional<WordFile> wordFile() {
        var sent = word;
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        var name = sent.getOriginalFilename();
        return Optional.of(new WordFile(name == null ? "" : name, sent));
    }

    boolean goesOn() {
        return then.equals("go");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable Long getLead() {
        return lead;
    }

    public void setLead(@Nullable Long lead) {
        this.lead = lead;
    }

    public boolean isRemoveLead() {
        return removeLead;
    }

    public void setRemoveLead(boolean removeLead) {
        this.removeLead = removeLead;
    }

    /** The number of a picture in the library, as it was typed. */
    public String getLeadPicked() {
        return leadPicked;
    }

    public void setLeadPicked(String leadPicked) {
        this.leadPicked = leadPicked;
    }

    public @Nullable MultipartFile getLeadUpload() {
        return leadUpload;
    }

    public void setLeadUpload(@Nullable MultipartFile leadUpload) {
        this.leadUpload = leadUpload;
    }

    public @Nullable MultipartFile getWord() {
        return word;
    }

    public void setWord(@Nullable MultipartFile word) {
        this.word = word;
    }

    public String getLeadAlt() {
        return leadAlt;
    }

    public void setLeadAlt(String leadAlt) {
        this.leadAlt = leadAlt;
    }

    public String getLeadCaption() {
        return leadCaption;
    }

    public void setLeadCaption(String leadCaption) {
        this.leadCaption = leadCaption;
    }

    public String getLeadCredit() {
        return leadCredit;
    }

    public void setLeadCredit(String leadCredit) {
        this.leadCredit = leadCredit;
    }

    public List<Long> getAttachment() {
        return attachment;
    }

    public void setAttachment(List<@Nullable Long> attachment) {
        this.attachment = numbers(attachment);
    }

    /** What a browser sends is numbers; what else somebody sends is no file. */
    private static List<Long> numbers(List<@Nullable Long> sent) {
        var numbers = new ArrayList<Long>();
        sent.forEach(number -> numbers.add(number == null ? 0L : number));
        return numbers;
    }

    public List<String> getAttachmentTitle() {
        return attachmentTitle;
    }

    public void setAttachmentTitle(List<String> attachmentTitle) {
        this.attachmentTitle = attachmentTitle;
    }

    public List<Long> getRemoveAttachment() {
        return removeAttachment;
    }

    public void setRemoveAttachment(List<@Nullable Long> removeAttachment) {
        this.removeAttachment = numbers(removeAttachment);
    }

    public List<MultipartFile> getAttachmentUpload() {
        return attachmentUpload;
    }

    public void setAttachmentUpload(List<MultipartFile> attachmentUpload) {
        this.attachmentUpload = attachmentUpload;
    }

    public List<String> getAuthorName() {
        return authorName;
    }

    public void setAuthorName(List<String> authorName) {
        this.authorName = authorName;
    }

    public List<String> getAuthorShare() {
        return authorShare;
    }

    public void setAuthorShare(List<String> authorShare) {
        this.authorShare = authorShare;
    }

    public List<String> getAuthorStaff() {
        return authorStaff;
    }

    public void setAuthorStaff(List<String> authorStaff) {
        this.authorStaff = authorStaff;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPhotographer() {
        return photographer;
    }

    public void setPhotographer(String photographer) {
        this.photographer = photographer;
    }

    public String getEventOn() {
        return eventOn;
    }

    public void setEventOn(String eventOn) {
        this.eventOn = eventOn;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getBroughtBy() {
        return broughtBy;
    }

    public void setBroughtBy(String broughtBy) {
        this.broughtBy = broughtBy;
    }

    public String getSignedOnPaper() {
        return signedOnPaper;
    }

    public void setSignedOnPaper(String signedOnPaper) {
        this.signedOnPaper = signedOnPaper;
    }

    public boolean isNoStateSecret() {
        return noStateSecret;
    }

    public void setNoStateSecret(boolean noStateSecret) {
        this.noStateSecret = noStateSecret;
    }

    public boolean isOwnWorkOrLicensed() {
        return ownWorkOrLicensed;
    }

    public void setOwnWorkOrLicensed(boolean ownWorkOrLicensed) {
        this.ownWorkOrLicensed = ownWorkOrLicensed;
    }

    public boolean isContentIsAccurate() {
        return contentIsAccurate;
    }

    public void setContentIsAccurate(boolean contentIsAccurate) {
        this.contentIsAccurate = contentIsAccurate;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
