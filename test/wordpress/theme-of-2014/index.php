<?php /** For the tests: one template for all. */ ?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo('charset'); ?>">
<meta name="viewport" content="width=device-width">
<title><?php wp_title(''); ?></title>
<link rel="stylesheet" href="<?php echo esc_url(get_stylesheet_uri()); ?>">
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<div id="page">
<div id="content">
<?php while (have_posts()) { the_post(); ?>
<div class="entry"><h1><?php the_title(); ?></h1><?php the_content(); ?></div>
<?php } ?>
</div>
<div id="sidebar"><form action="/"><input name="s"><button>Zoek</button></form></div>
</div>
<?php wp_footer(); ?>
</body>
</html>
