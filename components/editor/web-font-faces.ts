import 'lxgw-wenkai-webfont/lxgwwenkai-regular.css';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/700.css';
