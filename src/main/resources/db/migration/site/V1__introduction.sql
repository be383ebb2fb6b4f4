-- The text of /gioi-thieu: one row, edited by the standing office (clause 1).
create table introduction (
    id         boolean primary key default true check (id),
    body       text not null,
    changed_at timestamptz
);

insert into introduction (body)
values ('<p>Mường Khương là huyện biên giới vùng cao nằm ở phía đông bắc tỉnh Lào Cai. Huyện có 16 xã, thị trấn: thị trấn Mường Khương và các xã Pha Long, Tả Ngài Chồ, Dìn Chin, Tả Gia Khâu, Nậm Chảy, Lùng Khấu Nhin, Thanh Bình, Cao Sơn, Lùng Vai, Bản Lầu, La Pan Tẩn, Tả Thàng, Bản Sen, Nấm Lư, Tung Chung Phố.</p>'
     || '<p>Theo Tổng điều tra dân số năm 2019, huyện có 63.682 người thuộc 14 dân tộc cùng sinh sống, đông nhất là dân tộc Mông, Nùng, Kinh, Dao và Giáy.</p>'
     || '<h2>Cổng Thông tin điện tử</h2>'
     || '<p>Cổng Thông tin điện tử huyện đăng tin tức, thông báo và thông tin chỉ đạo, điều hành, phục vụ công tác quản lý nhà nước và giúp nhân dân thuận tiện tìm kiếm, khai thác thông tin. Mọi tin, bài trên Cổng đều được Ban Biên tập kiểm duyệt trước khi đăng.</p>');
