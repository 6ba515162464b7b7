<?php
/** For the tests: WordPress itself asks nothing of other sites either, so that a request that fails is ours. */

add_filter('should_load_remote_block_patterns', '__return_false');
add_filter('pre_option_show_avatars', '__return_zero');
remove_action('enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets');
