// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.98 -5.04 -5.02 -4.1 -4.94 -4.71 -4.42 -4.29 -4.66 -5.52 -4.57 -4.5 -4.74 -5.36 -5.46 -5.06 -5.21 -4.95 -5.43 -5.14 -5.07 -5.2
:  3 0.86 4 -0.65 9 0.83 10 -1.23 17 1.16 20 1.57
?  5 0.64 15 0.5 16 0.88 20 0.18
? ^ 1 -1.06 3 -3.66 4 -1.44 5 -1.87 7 -4.65 8 -4.53 10 -2.33 11 -4.48 12 -3.92 15 -0.54 16 -1.19 17 -1.34 18 -3.49 20 -0.02 21 -2.26
@  3 0.79 5 -0.18 6 -0.11 9 -0.36 15 -0.85 17 -0.47 18 -0.46 19 -0.74 20 -0.4 21 -0.65
@ ^ 3 -0.3 4 -0.6 7 1.09 13 -0.39 16 -0.01 17 -0.75 18 -0.28 19 -0.19 20 -0.18 21 -0.21
@ after 6 -0.45
@ again 5 0.56
@ analytics 0 -0.86 3 0.3 11 -2.55
@ anon 11 0.73
@ assigned 3 0.6
@ beneath 3 0.38
@ bounded 0 0.39
@ by 9 0.89 10 0.3 11 -0.08 12 0.36
@ choice 9 1.56
@ click 8 0.61 10 -0.1
@ consent 0 1.87
@ content 8 0.67 17 0.14
@ cookie 0 -0.31 3 0.36 17 -1.14 19 -0.77
@ cookies 2 1.19 17 -0.7
@ copula 3 0.28 10 0.25 13 0.11 17 0.3
@ cover 10 -0.61
@ crosssite 15 -0.82
@ deal 0 0.1
@ default 6 0.77
@ deletion 12 -0.41
@ each 7 -0.64
@ effect 4 0.84
@ encrypt 21 1.02
@ endpart 11 0.81
@ eu 12 0.05
@ find 13 0.03
@ flow 8 1.04
@ holdings 14 0.39 15 0.54 17 -0.61 20 -0.34
@ includes 3 1.16
@ ip 12 0.29
@ load 13 0.22
@ local 13 0.55
@ marketing 0 -0.79 3 2.62 20 -1.97
@ measure 15 1.28
@ necessary 2 1.79
@ negation 0 -0.67 14 0.15 17 1.32
@ not 17 0.28
@ offpage 0 -0.7 2 0.47 5 0.33 6 0.71 7 -0.67 19 0.06
@ only 11 0.83
@ onsite 15 0.68
@ open 7 0.05
@ others 13 0.17 15 0.24
@ ours 13 0.25
@ outparty 0 -0.02 3 -0.23
@ owndata 9 0.93
@ payment 9 0.49
@ pd 14 1.36
@ personaldata 13 -1.11 14 0.27
@ privacymode 10 0.74
@ provider 19 0.65
@ readmore 17 3.02
@ refers 14 0.92
@ sell 13 -1.31
@ server 16 1.02
@ service 10 -1.48
@ set 0 0.62 7 0.74 10 1.14
@ settings 19 3.54
@ share 13 0.27
@ show 10 0.57 11 0.78
@ shown 10 -0.36 18 0.94
@ slot 2 0.65
@ someone 0 0.53 6 0.74
@ switchon 10 0.6
@ these 7 0.09 14 0.09 15 -1.12
@ thisdoc 18 0.07
@ thou 7 0.23 9 0.59 19 -0.13
@ to 18 0.59
@ tool 0 -0.38 6 0.29
@ toward 0 0.18 18 0.11
@ traffic 13 0.04
@ unless 1 1.68
@ verbfirst 3 0.02 7 0.17 10 0.17 13 0.09
@ video 3 -0.81
@ we 11 1.04 15 0.01
@ websites 15 1.84
@ wesubj 1 0.4
@ whole 7 -0.35
@ with 6 0.11 7 0.69 8 0.2 10 1.43 11 -0.13
@ you 0 0.08 8 -0.75 9 0.42 13 -0.28 17 -0.33
access to 13 0.29
access you 13 0.16
accordingto  10 0.7 13 -1.66
account  9 0.38 12 -0.18 13 -0.07 20 -0.4
account h_name 17 -0.73
account not 17 0.53
account these 17 0.43
account tool 17 0.06
after  1 -0.07 2 -0.53 3 -0.75 4 -2.45 5 -0.49 7 0.7 10 -1.33 11 -0.96 12 -1.13 13 -2.21 14 -0.19 16 -0.88 17 -1.21 18 -0.17 19 -1.76 20 -0.17 21 -0.59
after ^ 6 0.12
after by 6 0.12 9 0.2
after click 7 -0.15
after consent 0 0.09 6 1.08
after given 0 1.01
after if 6 -0.32
after link 7 1.93
after load 7 0.11
after onsite 6 1.64 7 0.16
after open 6 0.62 8 -0.08
after ours 2 0.16
after payment 9 0.43
after personaldata 9 0.47
after present 0 0.05
after refers 7 -0.7
after show 7 1.09
after someone 5 0.25 9 1.34
after these 0 -1.2 7 -0.99 9 0.56
after thou 6 -0.04
after websites 7 1.03
after you 0 0.59 9 0.25
again  5 3.85 11 0.73
again to 5 0.01
ago load 7 0.92
ago usable 4 0.24
all  3 -0.77 9 -0.1 19 -0.39
all ^ 4 0.62 16 2.04
all blocked 2 1.42
all content 10 0.11
all cookie 0 1.75 18 0.03
all cookies 18 0.22
all h_name 4 -0.47 18 -0.06
all holdings 7 0.54
all inactive 2 2.41
all pd 14 1.69
all retrieve 4 0.57
all someone 11 0.74
all thisdoc 18 2.19
all tool 0 0.15 18 0.73
all traffic 21 0.84
all we 18 0.44
all whole 4 0.4 17 -0.72
all you 0 0.94
analytics  0 2.17 1 -0.55 2 -0.11 3 1.2 6 -1.1 7 -0.22 9 -1.8 10 -2.37 11 1.07 14 -0.26 17 -0.47 19 -1.12
analytics @ 3 2.34 17 1.17
analytics ^ 3 0.26
analytics all 11 0.82
analytics anon 11 1.1
analytics before 0 0.03
analytics blocked 2 2.7
analytics bounded 3 0.04
analytics by 12 0.17
analytics counts 3 0.81 11 -2.63
analytics default 2 1.82
analytics first 0 0.91
analytics holdings 15 0.93
analytics marketing 0 -1.97 3 -0.93
analytics measure 3 -0.73 17 0.13
analytics negation 12 0.77
analytics not 0 0.01 11 1.64
analytics only 0 1.18
analytics process 11 0.04
analytics slot 3 0.3
analytics stores 12 0.66
analytics we 15 0.4
analytics window 3 0.56
analytics with 12 0.67
anon  0 -0.31 3 -1.24 10 -0.18 11 5.22 12 2.98 13 -0.69 14 -0.99 15 -0.64 17 -0.24
anon ^ 11 -1.19 12 0.51
anon by 11 0.66
anon deletion 12 -3.72
anon detail 11 -1.86
anon merge 11 -1.63
anon negation 12 -1.89
anon open 11 0.11
anon records 11 -0.96
anon set 12 2.85
anon to 11 0.46
answer  0 -0.07 15 -0.33 16 -1.11 17 -0.28
answer anon 11 0.04
answer consent 4 0.84
anytime  3 -1.08 5 3.28 6 -0.57 14 -0.16 19 -0.01 20 -0.71
anytime offpage 5 0.36
anytime whole 5 0.86
apart holdings 15 3.25
appears  6 2.13 11 0.79
appears but 7 1.95
appears consent 6 0.45
appears knowing 6 -0.51
appears open 6 0.62
appears others 3 0.82
appears stores 3 0.32
arrival  6 3.25 14 0.08
arrival appears 6 0.03
arrival banner 6 0.08
arrival negation 14 0.67
arrival not 14 0.89
arrival offpage 6 1
ask  3 -0.13 6 0.25
ask anytime 0 2.43
ask before 0 0.89
ask by 6 0.96
ask consent 1 0.95
ask cookie 6 0.49
ask cookies 6 0.83
asked  0 -1.48 1 3.22
asked answer 1 0.04
asked consent 1 0.29
asked cookie 0 0.47
asked copula 1 0.04
asked ground 1 2.2
asked holdings 1 0.13
asked load 7 1.1
asked verbfirst 1 1.1
asked wesubj 1 1.15
aslongas  0 0.24 8 0.19
aslongas consent 0 0.29
assigned  3 2.5 4 -0.44 6 -0.08 7 -0.01 10 -1.87 11 -0.19 17 -0.32
assigned @ 3 0.43
assigned by 3 1.07
assigned marketing 3 1.23
assigned slot 3 0.97
assigned these 3 0.17
authority  2 -0.04
banner  3 0.77 4 -0.18 6 1.08 7 -0.7 17 -0.02 18 -0.2 19 0.52 20 -1.23
banner consent 0 -1.77
banner first 0 0.68
banner offpage 0 0.32
banner only 2 0.95
banner technology 3 1.51
banner tool 0 -0.25 6 0.55
basis_li  0 -1.4
basis_li consent 1 2.73
basis_li you 1 1.42
basis_word  0 -0.91 1 0.77 2 -0.52 3 -0.45 4 -0.61 5 -0.08 10 -0.11 13 -1.11 16 -0.75 19 -0.57 20 -0.31
before  0 1.87 1 -1.01 3 -0.86 4 -1.12 7 -0.32 8 1.1 12 1.67 13 -1.82 14 -0.53 15 -0.49 17 -1.3 18 -0.83 19 -0.49 20 -0.6 21 -0.39
before ^ 2 1.59 7 -1.72 12 -0.52
before ago 9 0.86
before all 0 2.06 11 1.98 12 0.52
before analytics 0 -1.24
before choice 8 0.52
before click 7 0.53
before consent 0 0.59 4 -0.1
before content 8 0.5
before cookies 0 1.84
before copula 2 0.27
before deal 9 0.32
before deed 9 1.47
before flow 8 1.14
before freeof 14 0.87
before load 0 -1.51
before necessary 2 0.08
before negation 0 1.63 8 0.93
before none 9 0.42
before only 0 -3.87 2 1.03
before personaldata 14 0.74
before playstart 8 3.58
before present 0 0.61
before store 12 0.13
before thou 6 0.88
before to 0 0.12
before use 0 -0.43
before you 8 0.07
below  0 -0.17 3 0.31 18 -0.44
below analytics 3 1.37
below beneath 3 0.28
below listed 19 0.56
below present 3 0.41
beneath  0 -0.44 3 1.28 6 -0.38 10 -0.15 14 -0.28 16 -0.52 17 -0.72
beneath analytics 3 1.33
beneath functional 3 1.05
beneath listed 19 0.55
beneath marketing 3 2.11
beneath negation 11 1.2
beneath store 9 3.29
beneath you 0 1.22
beneath yours 9 3.07
beyond  17 2.03
beyond cookie 17 1.29
beyond negation 17 4.33
blocked  0 1.38 2 0.64 3 -0.17 5 -0.33 8 0.34
blocked aslongas 0 1.72
blocked default 2 0.98
blocked inactive 2 0.28
blocked someone 0 0.48
blocked with 20 0.25
bounded  2 0.19 4 -0.63 6 -0.58 10 -0.7 13 -0.33 15 0.7 16 1.19 19 -0.73 20 -0.7
bounded @ 17 2.51
bounded after 9 0.83
bounded consent 0 0.37 2 -0.47
bounded cookie 6 -0.76
bounded cookies 6 -0.45
bounded deal 17 1.1
bounded deed 9 2.13
bounded exist 0 0.31
bounded inland 16 0.45
bounded ip 12 0.26
bounded listing 17 3.2
bounded necessary 2 0.09
bounded negation 11 0.25
bounded present 0 0.27
bounded stores 16 1.09
bounded these 9 -0.86
bounded thisdoc 17 1.44
bounded thou 8 0.28 9 0.34
bounded toward 17 0.47
bounded verbfirst 9 -0.58
bounded you 0 1.96 9 0.46
browser  0 -0.73 2 -0.32 4 -1.35 5 -0.89 12 -0.04 21 -1.68
browser @ 7 1.09
browser load 7 0.73
browser measure 20 -1.17
but  10 -1.61 16 -0.92
but detail 11 2.71
by  1 -0.63 3 -0.63 4 -0.21 5 -0.19 6 -0.21 7 0.53 8 -0.16 9 -0.22 10 0.59 14 -0.64 15 -0.12 16 -0.92 17 -0.8 18 -0.12 19 -1.25 21 -0.52
by @ 0 0.01 7 -0.15 9 -0.4
by after 7 0.56
by banner 6 0.85
by before 12 0.46
by bounded 16 1.01
by browser 7 0.41
by click 8 0.78 10 -0.44
by consent 0 0.42
by cookie 6 0.26 20 0.93
by cookies 0 -0.48 4 0.1 6 0.11
by deal 3 0.19
by deed 20 0.14
by domain 10 1.2
by each 7 1.07
by encrypt 21 1.28
by find 13 0.94
by functional 3 1.09
by holdings 11 0.5 15 0.74 17 -0.09
by ip 12 0.4
by load 7 1.17
by negation 8 0.45
by not 8 0.36 13 0.05 14 0.83
by offpage 5 1.23 6 0.13
by open 10 -0.21 15 -0.57
by others 15 1.27
by outparty 13 0.91
by owndata 9 0.05
by pd 14 0.69
by share 13 0.51
by show 7 0.02
by shown 0 0.53
by slot 3 0.27 5 1.44
by someone 13 0.34
by stores 16 0.17
by these 4 0.43 14 0.21 17 -0.55 20 1.13
by thou 19 -0.51
by to 20 0.41
by tool 8 0.27
by traffic 21 0.72
by we 1 -0.68
by websites 15 0.25
by whole 7 0.6
by with 5 0.43 7 0.46 10 0.93 15 0.75
by you 0 0.73 9 0.36 13 -0.34
cannot  11 2.29 14 -1.48 16 -0.66
cannot by 11 1.75
cannot crosssite 15 0.05
cannot deal 13 0.68
cannot identify 11 2.26
cannot negation 4 -0.8 14 -1.13 16 -0.03
category  0 -0.08 3 2.8 11 -0.35 13 -0.38 20 -0.1
category @ 3 0.06
category analytics 3 2.11
category content 3 0.52
category marketing 3 0.9
change  5 2.94 6 -1
change cookie 5 0.47
change negation 4 0.33
change not 4 0.48
change someone 5 0.1
change you 5 0.21
chat  7 1.35 8 1.55
chat @ 9 0.85
chat first 8 0.24
chat someone 9 0.41
chat these 8 0.04
choice  0 -0.49 4 -0.08 5 0.53 6 0.87 7 -0.37 17 -0.61 18 -0.19
choice ^ 4 1.71
choice copula 0 -0.47
choice only 2 0.33
choice stores 2 1.3
classed  3 2.82
click  0 -0.25 3 -1.32 5 1.72 6 -1.46 7 -0.72 8 4.82 10 -1.07 13 -1.09 18 -0.77
click content 8 1.04
click link 20 1.46
click load 0 -0.11 7 -0.87 8 1.58 9 -0.32
click measure 20 0.83
click none 8 1.33
click not 8 0.55
click offpage 8 -0.57
click optout 20 0.07
click reject 5 1.13
click share_button 8 -0.83 9 2.93
click thisdoc 20 1.07
click thumbnail 8 1.31
click transfer 9 1.59
closedword  17 4.95
combine these 15 -1.53
complete  19 -0.36
complete ^ 18 1.09
complete whole 18 0.18
confined  0 0.64 13 0.67 16 1.89
confined inland 16 1.25
confined ours 13 0.61
confined someone 13 1.35
consent  0 3.36 1 1.27 2 -1.12 3 0.67 5 1.49 7 -3.14 8 -3.01 9 -3.48 10 -1.09 11 -0.84 12 -1.56 13 -1.14 14 -1.42 15 -1.65 16 -0.27 17 -3.67 18 -2.34 20 -2.27 21 -1
consent @ 0 1.14 3 0.03 4 0.32 5 1.27
consent ^ 0 -0.85 5 0.48
consent analytics 3 0.95
consent anytime 5 1.06
consent asked 0 -1.81
consent banner 6 0.5
consent blocked 0 1.2
consent bounded 1 0.76
consent cookie 3 -1.08
consent copula 1 0.78
consent ground 0 -0.77 1 0.82 5 -0.06
consent here 5 2.21
consent holdings 0 0.43 1 0.54
consent if 1 0.33 5 0.17
consent marketing 0 2.09
consent negation 0 0.68 5 -0.61
consent nodetriment 4 1.33
consent none 0 0.9
consent offpage 19 0.38
consent only 1 2.24
consent outparty 0 0.39
consent owndata 4 0.98
consent process 1 2.61
consent someone 5 0.05
consent these 1 0.14 3 0.7
consent thisdoc 5 0.31
consent thou 5 0.1
consent to 4 0.91
consent tool 0 -0.99
consent unnecessary 4 1.19
consent we 0 0.89
consent wesubj 0 0.25 1 0.2
consent whole 5 0.32
consent with 1 -0.86 5 0.91
consent withdraw 5 0.53
consent you 0 -0.49 5 0.99 6 -0.94
content  2 -0.06 3 1.23 5 -1.02 6 -0.7 8 1.82 9 -2.92 10 1.84 11 -0.35 12 -0.65 13 -1.03 14 -0.82 15 -1.28 19 -0.36 20 -1.54
content @ 10 -0.92
content assigned 3 0.43
content before 0 0.51
content by 10 0.13
content click 0 -0.66 8 0.52 10 -1.38
content consent 0 0.12
content duty 8 1.4
content freeof 8 -1.67
content includes 3 2.55
content map 3 0.05
content not 13 -0.54
content only 8 1.79
content ours 10 -1.99
content outparty 13 1.54
content require 3 0.27
content set 8 0.81
content settings 3 1.54
content these 10 0.89
content third 17 0.41
content thou 10 -0.45
content together 7 0.46
content track 10 2
content wesubj 10 0.43
content without 8 -0.72
content you 8 0.32 10 -0.15
cookie  1 -0.37 7 -1.75 8 -1.56 9 -1.1 10 -0.19 12 -0.51 13 -1.03 16 -0.61 21 -0.61
cookie @ 0 -0.92
cookie analytics 3 0.99
cookie appears 6 0.19
cookie basis_li 3 0.04
cookie cookies 7 -0.99 8 -0.43 9 -0.07 11 -0.12 12 -0.47 13 -0.32 15 -0.32 21 -0.04
cookie copula 6 -0.05
cookie deed 17 1.1
cookie detail 17 -0.31 19 0.29
cookie domain 18 0.23
cookie exist 18 0.06
cookie if 0 0.78
cookie includes 14 0.25
cookie leans 18 0.26
cookie load 6 0.75
cookie marketing 0 1.32 3 1.49
cookie negation 14 0.03
cookie not 14 0.09
cookie offpage 3 0.14
cookie ours 3 1
cookie personal 14 1.28
cookie policyword 19 0.81
cookie records 18 0.59
cookie refers 19 0.87
cookie require 0 0.79
cookie session 17 1.08
cookie set 4 -1 18 0.28
cookie settings 5 0.69
cookie someone 11 -0.58
cookie store 0 0.07
cookie these 18 0.18
cookie thou 3 -0.83 4 -0.56
cookie tool 6 0.32 9 -0.02 19 -0.26
cookie toward 19 0.32
cookie unless 0 0.06
cookie use 2 -0.41
cookie we 3 0.3
cookie websites 17 0.09
cookie you 0 0.38 14 0.13
cookies  7 -0.63 8 -0.08 12 -0.13 15 -0.12 18 0.66
cookies @ 2 1.09 19 1.69
cookies analytics 3 0.02
cookies anon 11 0.2
cookies basis_li 3 1.47
cookies bounded 9 0.99 14 1.43
cookies cookie 17 0.12 19 1.5
cookies if 9 2.08
cookies includes 3 0.12 14 1.33
cookies leans 18 0.05
cookies listed 19 0.17
cookies marketing 20 0.15
cookies not 14 1.51
cookies offpage 3 0.64 17 -0.01
cookies only 14 0.82
cookies policyword 19 0.67
cookies recognition 14 1.47
cookies records 18 0.37
cookies set 0 -0.39 18 0.68
cookies store 0 0.58
cookies these 18 0.87
cookies unless 0 0.17
cookies websites 17 0.97
cookies wesubj 19 0.37
cookies you 4 -0.89 6 1.15 14 0.52
copula  0 -0.43 3 -0.44 4 -0.13 5 -0.88 6 -1.13 9 -0.75 10 -0.21 11 -0.05 12 -0.37 13 -0.35 14 -0.34 16 -1.34 19 -0.04 20 -1.12 21 -0.19
copula @ 21 -0.71
copula ago 17 0.86
copula all 10 0.9 11 0.14 21 0.35
copula analytics 3 1.29
copula anon 11 1.66
copula anytime 5 1.44
copula banner 3 1.53
copula before 0 -0.85 8 0.67 12 0.44
copula blocked 2 1.01
copula bounded 0 -1.16 2 0.37
copula by 21 -1.06
copula complete 18 1.39
copula content 3 1.52
copula cookie 3 1.36 18 0.54
copula cookies 3 0.7 18 0.18
copula default 0 -0.3 2 3.78
copula deletion 12 0.23
copula encrypt 21 0.31
copula firstvisit 7 0.75
copula freeof 14 0.86
copula holdings 13 -0.25
copula if 9 1.04
copula inland 16 0.89
copula load 7 0.28
copula marketing 3 0.55
copula negation 13 0.17 15 0.65 20 -0.77
copula none 11 0.5 14 -1.04
copula offpage 19 1.25
copula only 17 0.85
copula open 7 0.05
copula records 12 0.84
copula reject 4 1.11
copula require 0 1.65
copula sell 13 0.61
copula set 10 0.41
copula show 7 0.73 19 0.37
copula someone 2 -0.24 4 0.17
copula store 16 0.27
copula theonly 17 0.8
copula these 1 0.45 14 0.1
copula to 1 0.2 7 0.92 12 0.19 16 0.03
copula together 7 1.03
copula transfer 9 0.34
copula unnecessary 4 0.24
copula whole 18 1.22
copula with 12 0.16
copula you 2 -1.38 9 0.46
counts  4 -0.13 11 2.77
counts freeof 14 0.6
counts negation 13 0.54
counts not 11 2.31
counts outparty 11 -0.73
cover  8 2.38
cover click 8 0.85
cover content 10 -1.05
cover slot 3 -0.88
crosssite  15 1.46 17 -2.25
crosssite negation 15 0.92
crosssite websites 17 -0.12
dc_address  12 0.21
dc_address @ 9 0.18
dc_address records 12 1.02
dc_address share 9 0.62
dc_address thou 9 1.29
dc_device  0 0.96 7 -0.04
dc_name expire 19 2.76
dc_name others 14 0.95
dc_payment  9 0.81 13 -2.6
dc_payment encrypt 21 3.27
dc_usage  15 0.73
deadline  12 0.56
deadline eu 16 0.43
deal  1 -0.06 5 -0.92 6 -0.25 8 -0.07 11 -0.13 15 -0.8 20 -0.34
deal @ 3 -0.83 9 -0.49
deal appears 3 0.38
deal beneath 19 0.51
deal by 0 -0.98 3 -0.31 10 0.23
deal click 9 0.46
deal encrypt 21 1.19
deal flow 13 0.52
deal holdings 16 0.2
deal inland 16 0.39
deal listing 18 0.75
deal offpage 3 0.22
deal personal 14 0.42
deal records 17 0.7
deal set 0 0.18
deal stay 16 0.73 19 0.9
deal switchon 0 1.6
deal these 9 -0.29 19 -0.56
deal tls 21 1.4
deal together 7 1.02
deal tool 3 0.37 19 0.69
deal video 8 0.37
deed  0 -0.52 1 -1.25 6 -0.57 8 -0.63 10 -0.23 11 -0.86 13 -1.09 15 -0.71
deed classed 3 3.15
deed click 8 -0.46
deed consent 5 0.66
deed detail 9 0.37
deed encrypt 21 1.54
deed flow 9 0.93
deed holdings 9 0.94
deed necessary 3 0.56
deed negation 9 1.2 13 -0.28 14 0.31
deed none 9 1.17
deed not 9 1.75 17 0.11
deed ours 13 0.3
deed outparty 13 0.41
deed suchas 4 1.21
deed these 9 -0.38
deed traffic 9 0.6
deed visitorid 9 0.93
deed we 13 0.87
deed with 9 -0.88
default  3 -0.18 6 0.84
default ^ 2 3.34
default necessary 2 2.36
default thou 6 1.3
deletion  0 -0.86 4 -0.29 7 -1.16 9 -0.08 11 -0.82 14 -0.24 17 -0.17
deletion by 12 -1.56
deletion dropped 12 1.81
demand  13 -2.15
demand holdings 13 -1.02
demand personaldata 13 -0.77
described  10 -0.52 20 -0.42
detail  3 -0.08 4 -0.12 5 -0.76 6 -1.11 8 -0.03 10 -0.78 12 -0.79 17 -0.12 19 1.57 20 -0.18 21 -0.12
detail all 18 -1.27
detail banner 19 2.11
detail cookie 19 0.21
detail cookies 19 0.13
detail copula 19 0.49
detail deal 19 1.13
detail find 18 -1 20 -0.14
detail identity 19 0.17
detail if 9 1.41
detail ip 7 0.9
detail list 17 -1.56
detail listing 17 -0.48
detail offpage 6 -0.53 18 -0.75 19 1.81
detail only 17 0.06
detail outparty 19 0.88
detail same 4 0.8
detail shown 3 -0.74 18 -0.06
detail tool 19 0.52 20 -0.08
detail toward 13 0.2 19 0.59
detail track 18 1.68
detail use 17 1.07
detail we 19 0.22
detail with 20 0.48
detail you 17 1.19
domain  7 -0.33 8 -0.26 10 1.71 11 -0.59 17 -0.22
domain anon 12 1.76
domain content 10 1.09
domain not 13 0.63
domain tool 2 1.91
domain window 21 0.27
domain you 9 0.55
duty  1 -1.86 3 -1.05 4 -0.8 5 -2.58 10 -0.96 13 -0.99
duty anytime 5 -0.06
each  7 1 8 -0.28
each ^ 7 0.43
each thou 7 0.55
each you 7 0.82
effect  4 2.06 11 -0.13 13 -0.11 15 -0.68 20 -0.16
effect choice 3 0.75
effect cookie 2 0.07
effect cookies 2 0.32
effect negation 4 0.94
effect not 4 1.38
effect toward 2 0.73
effect track 3 0.49
effect you 4 0.06
effect yourchoice 3 2.11
embed  4 -0.79 10 3.07 12 -0.11
embed click 8 1
embed content 3 0.04
embed h_provider 10 0.3
embed load 7 0.41
embed ours 10 -0.28
embed privacymode 10 0.19
embed together 7 0.57
embed tool 10 1.01
embed video 10 -1.48
encrypt  3 -0.61 4 -0.11 7 -0.54 9 -0.84 10 -0.28 12 -0.37 13 -1.03 17 -0.54 20 -0.43 21 3.58
encrypt set 21 0.18
encrypt shown 21 1.08
encrypt traffic 21 1.8
endpart  0 -1.78 12 3.37
endpart by 12 0.38
endpart ip 12 0.15
endpart shorten 12 0.77
eu  16 0.29
evenif  4 0.84
evenif negation 7 0.14
evenif not 7 0.54
evenif reject 4 1.36
everyperiod tool 18 0.08
exactly  9 2.5
exist  3 -0.87 19 -0.15
exist by 13 0.89
exist cookies 3 0.79
exist expire 17 2.78
exist negation 4 0.05 17 0.56 18 0.59
exist not 18 1.64
exist present 8 -0.49 9 -0.2 18 -0.53 19 -0.3
exist these 3 0.14
exist thou 4 0.29
exist tool 17 0.97
exist you 5 0.19
expire  6 -0.84 7 -0.71 9 -0.99
expire anon 11 0.05
expire confined 4 0.54
expire stay 4 0.61
find  1 -0.03 7 -0.51 10 -0.44 19 0.99 20 -1.36
find @ 3 0.58
find h_name 18 0.77
find holdings 13 1.21
find knowing 4 -0.23 19 0.06
find negation 16 0.13
find offpage 18 -0.66 19 0.59
find only 17 0.03
find others 15 0.64
find present 3 0.34
find someone 11 0.03 19 -0.3
find thou 19 0.92
find tool 19 0.55
find traffic 21 0.71
find verbfirst 11 1.02
finish  17 4.16
first  0 2.86 6 -0.58 7 -1.86 8 0.9 9 3.53
first ^ 9 0.71
first after 0 0.18
first by 9 0.12
first deed 9 0.43
first these 8 2.31
first thou 9 1.15
first toward 9 0.54
first verbfirst 0 0.76
first with 9 0.72
first you 0 0.52 8 0.47
firstvisit  6 6.38 19 -0.73
firstvisit bounded 2 0.66
firstvisit only 2 0.24
firstvisit set 2 0.95 7 0.76
firstvisit show 6 0.64
firstvisit someone 6 0.31
firstvisit window 5 -0.21
flow  1 -0.17 3 -0.4 6 -0.46 9 0.45 13 -0.43 18 -0.25
flow @ 14 1.09
flow after 8 -1.02 9 1.58
flow before 9 0.91
flow consent 0 -0.59
flow deed 9 1.02
flow first 8 -0.64 9 0.07
flow holdings 17 0.03
flow if 9 0.12
flow ip 7 1.94
flow measure 17 0.44
flow negation 0 -0.2 9 0.74
flow not 9 0.18 14 0.17
flow payment 9 2.36
flow personaldata 17 0.49
flow same 4 0.82
flow service 9 0.32
flow these 4 0.72
flow thou 8 -0.62
flow usa 16 0.81
flow we 17 0.5
flow with 9 0.95
flow you 6 -0.64 8 -0.89
following  17 1.05 19 -0.52 20 0.69
following thisdoc 19 -0.3
following tool 17 0.14
following track 17 0.08
following whole 18 0.83
footer  4 -0.51 5 3.07 8 -0.95
footer cookie 5 0.22
footer cookies 5 0.49
formerly  0 -2.41 3 -0.34
formerly @ 0 -0.01
formerly ^ 0 -0.07 7 -5.59
freeof  2 0.51 12 -0.32 14 0.93 17 -0.23
freeof ^ 0 2.07 2 1.33 4 -0.16
freeof consent 4 -0.27
freeof cookie 10 0.75
freeof cookies 10 0.32
freeof effect 4 2.2
freeof h_name 10 0.21
freeof negation 0 1.13
freeof personal 14 3.27
freeof recognition 11 1.33
freeof records 14 2.2
freeof someone 14 2.34
freeof tool 4 1.78 10 0.08
fullest  12 -0.67 18 0.31
fullip domain 12 -0.13
functional  3 4 10 -1.93
functional analytics 3 -0.88
gets  3 -0.58 5 -0.69 13 0.34 15 -0.89 20 -0.73
gets @ 7 1.18
gets by 6 0.22
gets flow 13 -0.75
gets holdings 6 -0.53 13 0.01
gets madeby 10 0.66
gets negation 13 1.03
gets others 13 0.38
gets same 4 0.5
gets show 6 0.23
gets thou 6 0.91
gets toward 13 -0.77
giveaway  0 -1.73 13 1.25 14 -0.02 17 -0.58
giveaway freeof 13 -0.23
giveaway negation 13 1.33
giveaway outparty 13 0.1 14 -0.46
giveaway reject 13 1.98
giveaway to 13 0.29
giveaway you 13 -0.69
given  3 -0.64 5 0.66 13 -0.01
given consent 1 0.12
given hand 0 0.33
given someone 11 1.14
given verbfirst 0 0.79
goesout  18 -0.05
goesout negation 16 3.49
ground  0 -1.01 2 -0.64 3 -0.08 4 -1.86 5 -1.55 6 -0.39 7 -0.14 9 -0.48 12 -0.49 14 -0.09 16 -1.6 17 -0.47 21 -1.07
ground asked 1 1.18
ground bounded 1 0.18
ground by 1 1.11
ground consent 1 0.57
ground find 0 2.34
ground leans 1 1.1
group  11 3.94 13 -0.25 14 -1.04
group someone 11 0.17
h_life  17 -0.13
h_life not 15 0.94
h_name  0 -0.26 3 -0.17 7 -0.17 8 -0.39 12 -0.44 15 -0.35 18 -0.51
h_name @ 9 1.87 19 1.73
h_name ^ 3 -0.12
h_name appears 6 1.71
h_name cookie 9 -0.05
h_name cookies 9 -0.05
h_name domain 18 1.22
h_name find 19 -0.35
h_name h_provider 18 1.51
h_name listed 18 -0.3
h_name newsletter 9 0.69
h_name offpage 0 0.66
h_name set 20 0.63
h_name thou 17 0.13
h_name tool 9 -0.07
h_name toward 4 -1.33 19 0.08
h_name you 14 0.13
h_provider  3 -0.3 10 -0.03 17 -0.88 19 -0.66
h_provider detail 0 0.2
h_provider giveaway 13 0.59
h_provider provider 7 1.13
h_provider same 4 0.34
h_provider who 0 0.41
h_purpose @ 12 0.65
h_purpose analytics 12 1.13
h_purpose with 12 0.38
hand  13 0.94
hand to 13 0.88
hearsay  13 -0.02
hearsay pd 14 -1
hearsay personal 14 -0.96
hearsay personaldata 14 -0.99
hearsay shorten 11 -0.06
hedge  3 -0.49
here link 20 0.65
here thisdoc 18 0.75
holdings  1 -0.4 2 -0.25 3 -0.96 4 -0.36 6 -0.44 7 -0.49 8 -0.33 9 -0.15 10 -0.18 12 -0.34 19 -0.08 20 -0.6
holdings @ 3 -0.1 13 0.26 15 0.63
holdings ^ 15 0.54 19 0.79
holdings all 11 0.21
holdings analytics 11 0.9
holdings assigned 14 -0.2
holdings before 0 0.43 11 0.47
holdings by 15 0.12
holdings cannot 11 0.25
holdings content 13 0.55
holdings cookie 0 0.26 18 0.14
holdings cookies 0 0.21
holdings copula 15 0.04
holdings country 16 0.53
holdings deal 7 0.01 9 0.22
holdings encrypt 21 0.15
holdings euland 16 0.7
holdings first 9 1.26
holdings gets 17 0.11
holdings ground 1 1.37
holdings knowing 19 0.4
holdings measure 17 0.51
holdings merge 13 -0.57
holdings negation 14 0.91
holdings not 11 -0.46
holdings only 9 0.95
holdings personaldata 11 -0.16
holdings receive 17 0.26
holdings recognition 11 0.12
holdings records 15 0.35
holdings show 6 0.01
holdings someone 14 0.15
holdings stay 13 0.27 16 0.48
holdings store 16 -0.56
holdings thou 9 0.32 21 0.12
holdings tool 2 0.14 5 0.56 17 0.21
holdings unless 13 -1.22
holdings use 11 0.19
holdings we 17 0.67
holdings with 12 0.46
holdings you 13 0.49 14 -0.46 15 0.6
hypothetical  0 -3.66 2 -1.81 8 -1.15 10 -2.42 12 -0.71
identify  11 0.48
identify negation 11 2.89
identity  11 1.43
identity ^ 19 0.62
identity unknown 11 4
idle  2 4.03 17 -1.23
idle ^ 2 0.33
if  1 0.49 3 -0.41 6 -0.09 10 -0.41 11 -1.71 13 -0.27 15 -1.07 16 -0.81 18 -0.85 19 -0.21
if ^ 4 -1.02 6 -0.35 14 -0.23 16 -1.16
if analytics 0 1.7
if asked 1 0.67
if consent 1 1.72
if copula 1 1.78
if deed 9 0.21
if load 7 0.84
if open 7 1.82
if someone 5 -1.16
if thou 1 -1.32 4 0.35
if we 0 -0.11
if you 0 0.68 6 -0.03 8 -0.86 9 -0.01
inactive  12 -1.71
includes  13 -0.5 14 0.42 15 -0.2 19 -1.27
includes analytics 3 2.13
includes assigned 3 -0.27
includes cookie 3 0.12
includes negation 14 1.44
includes offpage 3 0.64
includes shown 3 -1.12
includes these 3 0.78
includes tool 3 1.2
includes you 3 0.27
inland  1 -0.24 3 -0.53 9 -1.16 10 -0.38 11 -0.46 13 -3.21 14 -2.25 15 -0.14 16 3.6 17 -2.03 18 -0.3 19 -1.05 21 -0.1
inland country 16 -0.57
inland negation 16 1.92
inland usa 16 -0.16
ip  0 -0.35 2 -0.19 3 -0.3 9 -0.65 10 -1.58 11 -2.66 12 4.61 13 -1.38 14 -0.17 16 -0.6
ip ^ 12 0.74
ip all 7 0.02
ip analytics 12 0.35
ip before 12 1.46
ip blocked 12 -1.25
ip bounded 12 1.41
ip each 12 1.34
ip inactive 12 -1.03
ip leans 12 0.25
ip linkword 12 2.01
ip only 12 1.38
ip provider 7 0.58
ip receive 12 0.23
ip shorten 12 0.78
ip these 12 0.38
ip tool 7 0.19
ip toward 7 2.1
keepus  13 5.47
kept  3 -0.13
kept appears 16 -2.52
knowing  3 -0.05 11 0.61 13 -0.75 17 -0.35
knowing detail 19 0.48
knowing offpage 19 0.91
knowing someone 11 0.28
knowing tool 19 0.91
knowing we 11 -1.04
lacking  18 4.17
lawsays  0 -3.38 4 -4.3 8 -0.11 13 -2.87
leans  0 -0.15 6 -0.24 7 -0.49 9 -0.27 15 -0.04
leans ^ 20 -0.04
leans cookie 2 0.26
leans cookies 2 0.47
leans copula 1 1.29 17 0.72
leans gets 6 0.59
leans ground 1 1.36
leans h_name 2 0.98
leans h_provider 2 0.54
leans holdings 16 0.37
leans negation 11 0.12
leans not 13 0.31 14 0.08
leans offpage 19 0.91
leans process 14 0.24
leans someone 9 -0.46
leans these 1 0.26
leans verbfirst 0 0.57 1 0.54
leans video 10 0.21
leans wesubj 20 2.67
leans you 20 1.03
leave  9 0.39
leave deal 9 0.29
leave goesout 9 1.03
leave we 13 3.27
link  0 -0.78 3 -0.96 4 -0.58 7 0.27 8 -1.81 9 -0.94 10 -1.12 12 -1.12 15 -0.19 18 -0.39
link leans 5 0.09
link load 7 0.19
link measure 20 0.75
link offpage 6 0.47
linkword  7 -0.1 9 -0.27 15 -0.75
linkword set 20 1.2
list  14 -0.62 18 0.66 19 1.77
list detail 18 0.53
list listing 14 -0.39 18 0.64
list shown 19 -0.15
list these 18 0.51
list thisdoc 19 -1.12
list to 18 0.36
list whole 19 -1.57
list with 19 0.39
listed flow 17 0.01
listed negation 17 1.33
listed not 17 1.34
listing  2 -0.19 3 -1.99 5 -0.24 10 -1.11 12 -0.02 15 -0.54 17 -0.17 19 0.06 20 -0.8 21 -0.1
listing ^ 18 2.18
listing by 18 1.84
listing h_name 19 -0.92
listing newsletter 14 2.08
listing not 18 -0.19
listing ours 18 -0.24
listing these 18 0.69
listing thisdoc 18 0.33
listing tool 17 -0.94 19 0.98
listing we 18 -0.62
listing whole 17 -0.82 18 1.95
load  1 -0.06 2 -0.73 3 -0.06 4 -1.24 5 -0.08 7 2.9 8 1.76 9 -0.46 11 -0.3 12 -0.21 13 -0.28 15 -0.62 16 -0.09 17 -0.66 18 -0.29 19 -0.23 20 -1.34
load @ 10 -0.38 13 1.52
load after 8 0.42 9 -1.48
load click 0 -1.53 7 -1.11 8 1.07 9 -0.72
load consent 0 1.44
load cookies 10 0.12
load domain 10 0.75
load first 0 -0.04 8 1.61 9 -1.34
load gets 6 1.37
load holdings 9 1.22
load if 0 2.37
load merge 8 -0.57 9 0.41
load only 8 1.89
load open 7 0.49 8 -0.92
load others 0 0.29
load present 7 1.42
load privacymode 10 0.07
load receive 7 0.49
load server 7 2.39
load someone 6 0.05 8 0.62
load these 8 0.58
load third 0 0.86
load to 8 -1.47 13 0.66
load together 6 -0.54 7 0.61 8 -1.46
load toward 8 -0.14 13 0.2
load yours 8 -0.65
madeby @ 0 0.25 3 -0.19
map  3 0.74 10 -0.43
map load 8 -0.52
map open 7 -0.76
map regardless 7 1.18
map thou 8 1.96
map you 7 1.59 8 0.96
marketing  1 -0.01 4 -0.22 5 -0.24 10 -0.91 11 -0.69 14 -0.3 15 -0.15 17 -0.81 19 -0.24 20 2.45
marketing @ 3 1.79 17 0.79
marketing before 0 1.06
marketing consent 0 0.8
marketing cookie 0 0.35 3 1.18
marketing exist 0 0.48
marketing gets 0 1.67
marketing h_name 4 1.98
marketing offpage 3 0.9
marketing only 0 2.77
marketing set 0 0.43
marketing show 20 0.48
marketing technology 3 1.16
marketing third 13 1.08
measure  4 -0.31 5 -0.78 7 -0.23 8 -1.14 13 -0.58 20 1.5
measure @ 0 -0.32 17 1.35
measure analytics 20 -0.03
measure anon 11 0.35
measure by 20 0.82
measure consent 0 0.5
measure cookies 3 1.75
measure deal 3 0.47
measure if 0 0.58
measure pd 14 1.74
measure to 20 1.5
measure toward 17 1.37 20 0.43
measure verbfirst 0 1.63
measure we 0 1.4
measure websites 15 0.28
measure you 20 0.06
mech_dpf  16 -0.27
mech_scc  21 -0.78
merge  8 -0.1 13 -0.89 15 0.71 17 -0.11
merge by 15 0.14
merge holdings 15 1.68
merge not 13 -0.01 15 2.81
merge others 15 0.65
merge set 13 0.01
more  14 -0.5
necessary  0 -0.22 1 -0.63 2 3.87 4 -1.98 5 -0.91 6 -0.15 9 -0.85 11 -0.06 13 -1.69 14 -2.35 17 -4.98
necessary ^ 0 -0.83 2 -0.1 3 3.48
necessary someone 0 0.22
necessary stores 2 0.1
necessary tool 3 0.35
necessary use 2 -1.19
negation  1 -0.56 3 -1.41 4 0.31 5 -0.38 6 -1.44 7 -1.03 9 -0.33 10 -1.3 12 -1.2 13 1.02 15 1.32 18 -0.33 19 -1.4 21 -0.95
negation @ 0 0.75 4 0.91
negation ^ 13 0.91 17 0.92
negation again 11 1.15
negation anon 11 -1.11
negation ask 1 -0.57
negation asked 1 -1.04
negation beyond 17 0.13
negation by 17 1.36
negation consent 1 -1.49 3 0.84 4 0.66
negation content 4 0.37
negation cookie 2 0.05 10 0.02
negation cookies 2 0.16 10 0.15
negation copula 18 0.27
negation crosssite 15 4.04
negation dc_name 14 3.45
negation deal 20 0.86
negation deed 9 0.46
negation detail 9 0.44 11 1.71
negation duty 8 0.55
negation effect 4 0.42
negation encrypt 21 -0.97
negation find 11 0.28 21 2.13
negation freeof 0 1.04 14 -1.77
negation giveaway 13 1.13
negation goesout 14 -0.63
negation holdings 9 -0.36 15 0.19 16 -1.36
negation if 4 0.68
negation inland 13 -0.02 16 4.16
negation ip 12 1.11
negation knowing 11 0.8
negation lacking 18 3.03
negation leans 0 -0.14
negation load 0 1.2 7 -1.22 13 0.02
negation marketing 20 0.37
negation measure 20 1.08
negation merge 15 0.49
negation necessary 0 1.01 2 0.11 4 -0.08
negation none 13 -0.1
negation not 0 1.35 4 -0.98 13 0.27 15 -0.25 17 -0.97
negation offtopic 4 -0.52
negation only 2 0.79 17 -1.17
negation open 10 0.75
negation other 16 0.23
negation others 2 0.09 4 -0.3 14 -0.63 15 0.05 17 2.01
negation outparty 16 0.34
negation outside 13 1.22
negation pd 14 1.11
negation personal 14 0.56
negation personaldata 11 -1.17 13 0.39
negation process 14 1.84
negation provider 0 0.48 17 0.02
negation recognition 11 0.86 13 -0.82
negation records 13 0.48 16 -0.02
negation reject 4 0.72
negation sell 13 0.57
negation service 17 0.81
negation set 0 0.24 17 0.41
negation share 13 1
negation slot 20 0.32
negation someone 0 -0.27 4 0.63 11 0.41 18 -0.04
negation these 0 -1.11 15 0.06 17 -0.76
negation thou 8 0.41
negation to 15 0.39
negation track 10 1.17 15 0.24 17 -0.67
negation transfer 13 -0.91 16 0.43
negation use 17 -0.24
negation verbfirst 0 0.65 13 -1.38
negation visitorid 15 0.04
negation we 0 0.13
negation websites 15 0.46
negation whole 18 -3.48
negation with 15 0.18
negation without 0 0.11 13 -0.1 14 -1.04
negation you 0 -0.37 9 -0.42 15 0.77
newsletter  0 -0.29 20 -1.38 21 -2.31
newsletter anytime 5 -1.5
newsletter offtopic 5 -1.88 9 -2.32
newsletter toward 5 1.23
nobody ^ 13 1.07
nobody consent 4 1.26
nobody negation 17 0.01
nobody outparty 17 0.23
nobody outsider 13 0.08
nobody someone 13 1.1
nodetriment  4 4.57
nodetriment negation 4 0.33
nodetriment you 4 0.88
none  2 -0.1 4 0.54 6 -0.36 14 0.87 16 -0.15
none analytics 0 0.66
none by 13 0.73
none cannot 13 0.99
none cookie 0 0.07
none cookies 0 0.47 4 -1.06
none lacking 18 0.4
none load 13 1.13
none measure 15 2.3
none negation 2 -0.05 4 0.2 6 -0.31 16 -0.04 17 -0.08
none nobody 11 1.01 13 -0.37
none not 6 -0.09 15 -0.07 17 -0.08
none other 17 0.26
none others 15 -0.46 17 1.01
none outparty 13 -0.54
none outside 15 1.99
none payment 17 -0.31
none pd 13 -0.71
none personal 14 0.12
none recognition 11 2.26
none thou 14 1.12
none tool 4 -0.28
none we 13 0.07
none withus 13 1.42
not  1 -0.77 3 -0.91 7 -0.52 9 0.1 10 -0.01 13 0.88 18 -0.43 21 -0.75
not anon 11 -3.05
not before 0 1.48 9 3.91
not by 4 1.01 15 1.43
not consent 4 1.05
not cookie 2 0.25 10 1.22
not cookies 2 0.25 10 1.09
not copula 0 1.01
not deed 9 1.08
not detail 9 0.17 13 -0.7
not effect 4 1.25
not freeof 0 0.58 13 -0.64
not given 0 0.66
not goesout 14 -0.62 16 4.3
not h_name 0 -0.38
not holdings 17 -1.43
not identify 14 0.84
not ip 12 0.62
not knowing 9 0.52
not lacking 18 1.82
not leans 0 -0.35
not load 15 -0.7
not marketing 0 0.94 20 0.1
not measure 0 1.19
not merge 15 2.97
not negation 1 -0.64 3 -0.31 4 0.36 9 -0.03 14 0.93 18 -0.25 19 -0.22 21 -0.08
not nobody 11 0.18
not open 10 0.8
not others 2 0.88 13 -0.08 17 0.99
not perhaps 11 0.88
not perk 4 0.62
not personal 14 0.96
not personaldata 17 -0.1
not present 0 0.39
not process 13 -0.06 14 0.41
not provider 0 0.15 13 0.37
not recognition 11 0.26 14 0.24
not require 4 2.78
not sell 13 0.31
not service 0 -0.39
not shown 18 1.01
not someone 9 0.35 11 0.58 14 1.19
not store 0 0.45
not these 0 -0.13 2 0.01 4 0.35
not third 14 -0.12
not thirdcountry 16 1.77
not thisdoc 20 0.39
not thou 4 0.55 14 0.81
not to 13 1.12
not tool 17 1.12
not toward 4 -0.69 9 0.24
not track 10 2.05 17 -0.01
not unless 13 -0.39
not we 13 -0.45
not who 11 1.42
not without 0 0.08
not you 4 0.3 12 0.78 17 -0.25
nothingelse  15 -0.59 17 0.63
nothingelse ^ 17 0.36
nothingelse not 17 0.59
nothingelse others 15 -0.24
nothingelse outparty 17 0.4
object ^ 20 0.33
offer privacymode 10 -1.27
offpage  1 -0.44 9 -0.41 11 -0.71 13 -1.11 14 -0.02 15 -0.79 17 -0.47
offpage appears 19 1.05
offpage banner 6 -0.76
offpage before 6 0.93
offpage by 20 0.06
offpage content 3 0.24 8 0.37
offpage detail 19 0.63
offpage exist 6 0.73
offpage h_name 6 0.74
offpage load 7 0.41
offpage marketing 3 1.52
offpage only 2 0.76
offpage present 3 0.97
offpage slot 20 1.36
offpage stay 3 1.13
offpage thou 6 0.86
offpage to 2 0.61 20 0.2
offpage toward 2 1.06
offpage verbfirst 18 1.35
offtopic  0 -2.75 4 -0.33 5 -2.19
offtopic only 9 -1.63
once  12 -3.12
only  2 1.67 3 -1.57 4 -0.44 6 -1.7 7 -1.35 9 1.71 12 0.68 13 -0.09 17 1.65 19 -1.19 20 -0.56
only @ 17 2.35
only after 7 -0.01 9 0.56
only anon 11 0.85
only answer 9 0.5
only bounded 18 -1.22
only by 12 0.37
only click 8 0.57
only consent 0 0.62 3 1.23
only cookie 2 1.25
only cookies 2 0.73
only dc_address 12 0.16
only deal 17 0.69
only detail 0 0.03
only domain 12 0.01
only gets 9 0.21
only ground 1 0.38
only group 11 1.9
only h_name 2 1
only if 9 0.83
only negation 11 0.69 17 -1.64
only not 15 0.82
only ours 15 1.1
only owndata 17 0.82
only payment 9 0.67
only records 17 1.02
only someone 9 0.38
only these 17 0.51
only thou 9 1.1
only tls 21 0.54
only tool 3 -0.23 17 2.26
only usable 4 2.28
only we 9 1.1
only who 0 0.76
only whole 0 1.34
only with 3 0.99 9 0.6
only without 2 1.75
only you 12 0.06 17 -0.13
onsite  0 -0.74 1 -0.25 4 0.14 5 -0.44 9 -0.46 10 -0.2 13 -0.53 20 -0.59
onsite anon 12 1
onsite cookie 0 -0.73 17 0.56
onsite cookies 17 0.35
onsite encrypt 21 0.39
onsite h_name 17 0.43
onsite only 17 0.05
onsite pd 14 0.23
onsite these 17 0.3
onsite we 14 0.31
onsite websites 17 0.14 21 0.72
onsite wesubj 14 1.54
onsite you 6 0.05 15 1.88
open  7 3.17 8 -0.14 9 -0.02 10 -0.3 11 1.12 13 -0.58 15 -0.26 17 -0.03 18 -0.21
open @ 7 0.59
open analytics 3 2.01
open anon 11 0.47
open banner 6 0.44
open before 0 0.43
open by 7 0.15
open consent 6 1.13
open deal 0 0.2
open holdings 7 -1.53 20 0.38
open negation 4 0.54 14 0.12
open not 14 0.42
open recognition 11 0.4
open retrieve 7 0.27
open server 7 0.41
open show 6 1.03
open to 7 0.12
open traffic 7 1.27
open whole 7 0.24 21 0.07
open you 6 0.12
optout  0 -0.39 3 -0.23 4 -0.7 10 -1.07 11 -0.3 15 -0.12 17 -0.08 19 -0.57 20 3.33
optout @ 20 0.97
optout by 20 0.77
optout consent 6 0.91
optout with 20 0.23
other copula 13 0.52
other holdings 13 -0.22
other tool 17 1.02
otherperiod  0 -0.81 6 -0.13 7 -0.92 8 -0.58 10 -0.38 13 -2.51 15 -0.32 20 -1.37
otherperiod holdings 9 0.64
others  4 -0.48 9 -0.93 11 -1.59 15 0.98 18 -0.06 19 -0.82 20 -0.54
others ^ 17 1.97
others analytics 15 1.15
others consent 0 0.1 3 1.64
others exist 17 1.62
others holdings 15 0.88
others negation 17 2.06
others not 17 0.95
others ours 15 0.47
others outparty 7 -0.83
others require 0 1.78
others set 17 0.07
others someone 15 0.79
others websites 13 -0.05
ours  0 -0.74 8 -0.07
ours @ 10 0.98 17 0.02
ours bounded 16 0.91
ours by 0 -0.54
ours click 9 0.96
ours content 10 0.17
ours embed 10 1.08
ours holdings 16 0.47
ours if 9 0.11
ours listing 18 0.96
ours negation 4 0.6
ours outparty 19 0.57
ours policyword 19 0.97
ours records 12 1.43
ours these 4 0.16
ours tool 10 -0.46
ours we 13 0.67
outparty  2 -0.29 6 -0.55 8 -0.05 10 -1.58 11 -0.52 14 -0.02
outparty @ 17 0.66
outparty access 13 1.26
outparty ago 17 3.34
outparty before 0 0.28
outparty choice 5 2.44
outparty content 17 1.06
outparty copula 18 0.18
outparty flow 13 0.58
outparty gets 13 1.64
outparty inland 16 -1.41
outparty negation 9 1.43
outparty not 9 0.45
outparty onsite 17 1.87
outparty others 13 0.19
outparty ours 17 0.36
outparty personaldata 14 0.37
outparty provider 13 -0.51
outparty require 3 1.7
outparty shown 19 0.63
outparty thisdoc 15 0.96
outparty together 7 0.21
outparty tool 14 -0.32
outparty track 17 -0.88
outparty websites 13 -0.96 15 0.05
outside necessary 2 0.41
outsider  13 1.4
owndata  3 -0.38 5 -0.05 7 -1.27 8 -2.29 10 -0.22 11 -0.44 12 -0.69 14 -0.83 18 -0.01
owndata deed 4 0.95
owndata first 9 0.42
owndata inland 16 0.4
owndata none 9 1.69
payment encrypt 21 1.33
payment holdings 9 0.64
payment not 9 0.85
payment tool 17 1.93
pd ^ 14 1.5
pd by 14 0.51
pd negation 13 -0.62 14 2.25
pd records 14 -0.67
pd someone 14 1.18
personal  4 -0.29 9 -0.18 11 -0.88 14 3.83 15 -0.33 17 -1.2
personal holdings 11 -0.14
personal pd 14 -0.52
personal records 13 -0.54
personal shown 14 0.65
personal these 14 0.74
personaldata  0 -0.65 2 -0.69 3 -0.33 4 -0.89 7 -1.08 11 -0.6 12 -1.19 13 0.12 15 -1.41 18 -0.14 20 -1.17
personaldata @ 11 0.7
personaldata assigned 14 -0.39
personaldata basis_word 13 -0.52
personaldata bounded 17 0.11
personaldata deal 17 0.89
personaldata deed 9 1.58
personaldata freeof 14 -1.35
personaldata goesout 16 -0.57
personaldata h_life 16 0.92
personaldata holdings 0 -0.68 12 -0.07
personaldata negation 13 1.08
personaldata open 11 0.31
personaldata process 11 0.16
personaldata records 9 -0.24 11 -0.14 12 -0.72
personaldata these 15 -0.38
personaldata third 14 -0.47
personaldata thou 9 0.36
personaldata verbfirst 16 0.41
personaldata within 16 0.7
personaldata without 14 -0.64
planned  10 -1.07 16 -1.82 18 -1.04
playstart  8 0.59 9 -0.14 10 1.86
playstart verbfirst 10 0.92
policyword  20 -1.16
portal  20 0.75
present  4 -0.68 8 -0.33 9 -0.65 11 -0.24 13 -0.47 14 -0.22 15 -0.52 20 -0.08
present consent 0 0.41
present find 19 0.15
present someone 1 0.88
present switchon 10 0.03
present these 3 1.61 19 -1.24
present use 17 -0.17
present we 0 -0.27
present you 1 0.64
privacymode  3 -0.63 7 -0.24 10 4.6 17 -0.28
privacymode @ 10 0.61
privacymode domain 10 -1.21
privacymode these 10 -2.29
process  4 -0.02 5 -0.52 7 -0.7 8 -0.3 10 -0.65 13 -0.87 15 -1.41 17 -0.95 19 -0.52
process anon 11 3.8
process bounded 16 0.11
process by 19 -0.13
process consent 0 -0.83
process deletion 11 0.12
process eu 16 1.56
process ground 1 -0.05
process inland 16 1.09
process negation 14 0.8
process not 14 1.71
process open 0 0.74
process these 4 0.67
provider  3 -0.8 6 -0.63 11 -0.01 12 -0.25 15 -0.25 18 -0.11 19 1.97 20 -1.16
provider copula 17 0.21
provider find 19 0.28
provider giveaway 19 0.54
provider ip 12 -2.21
provider offpage 19 0.84
provider onsite 19 1.05
provider stay 19 1.3
provider tool 13 -0.14 15 -0.52 19 0.78
provider we 17 1.09
readmore  14 -0.26
receive  3 -0.12 13 -0.05 15 -0.03 20 -0.1
receive after 9 0.12
receive same 4 0.23
receive someone 9 0.72
receive these 9 0.46
receive thou 9 0.48
recognition  4 -0.62 11 2.29
recognition browser 21 -4.41
recognition merge 11 -1.55
recognition others 15 0.44
recognition to 11 1.01
recognition toward 3 0.01 11 0.08
recognition wesubj 13 2.58
records  0 -1.03 1 -1.2 2 -0.91 3 -0.43 4 -0.86 5 -0.74 6 -0.84 7 -0.47 14 -0.48 15 -0.01 17 -0.54 18 -0.25 19 -1.41 20 -1.5 21 -0.21
records @ 11 0.55 13 0.3
records ^ 5 -0.02
records analytics 11 0.16
records anon 11 0.13
records before 8 0.88 11 0.68
records bounded 12 0.52 16 0.37
records by 4 -0.31
records chat 3 1.69
records copula 13 -0.51
records deed 9 0.65
records deletion 12 -0.38
records euland 16 0.8
records giveaway 13 -0.06
records group 11 5.36
records h_name 18 -0.87
records holdings 8 -0.67 13 -0.34 16 -0.01 21 -0.36
records leans 10 0.16
records merge 15 1.43
records none 4 0.1
records not 9 0.06 13 0.98 17 -1.49
records only 9 0.18 12 0.22
records onsite 13 0.29
records recognition 11 0.61
records shorten 11 0.96
records someone 9 0.22 14 0.41
records stay 16 1.81
records these 8 0.36 9 0.24 11 0.54
records thisdoc 5 0.01
records use 11 2.41
records verbfirst 12 -0.9
records websites 13 0.55
records you 9 0.43 13 0.52
refers  2 -0.08 3 -0.25 5 -1.54 8 -0.65 13 -1.65
refers after 7 -1.23
refers click 8 -0.25
refers cookies 17 0.11
refers copula 20 1.31
refers leans 4 -0.35
refers open 6 0.74
refers show 6 0.28
refers verbfirst 20 0.22
regardless  4 0.84 7 1.07
regardless cookie 4 0.91
regardless cookies 4 0.9
regardless you 7 1.25
reject  4 4.09 9 -0.23 11 -0.7 14 -0.44 15 -0.08 17 -0.13 18 -0.24 19 -0.17
reject @ 4 0.62
reject consent 4 -1.17
reject cookies 0 0.64
reject effect 4 0.11
reject necessary 2 1.94 4 -0.29
reject negation 4 0.05 13 -0.37
reject none 4 0.94
reject same 4 0.6
reject set 0 1.65
reject shown 4 0.13
reject to 4 0.18
reject wesubj 0 0.35
reject you 0 -0.07 4 0.73
remember  4 -0.02
remember aslongas 5 1.53
removed  5 0.99
renounce  4 1.93
request  13 -3.25 14 -1.7
request ^ 14 -0.98
request pd 14 -0.1
request personal 14 -0.04
request personaldata 14 -0.09
require  0 0.61 5 -1.6 9 -0.07 13 -0.11
require consent 0 1.12
require cookie 0 -0.61 4 0.72
require negation 0 -0.6
require set 0 0.91
require tool 0 -1.76
require wait 0 0.91
require you 0 0.29
retrieve  6 -0.91
retrieve tool 19 0.99
retrieve with 7 0.18
same  4 4.12
same you 7 0.21
sell  9 -0.15 13 3 14 -2.37
sell negation 13 1.51
sell not 13 0.88
sell personal 13 0.78
sell toward 13 -3.13
sell trading 13 -1.52
sell you 13 0.08
separately  19 1.24
separately someone 19 0.88
server  10 -0.85 12 -0.55
server confined 16 0.12
server encrypt 21 0.06
server inland 16 0.24
service  0 -0.95 5 -0.38 10 -0.18 13 -0.56
service consent 3 0.25
service content 17 0.41
service includes 0 0.73
service load 0 -0.46
service only 17 0.13
service payment 17 -0.51
service slot 3 0.38
service technology 3 1.13
service tool 17 0.19
set  0 1.08 3 -0.36 4 -0.86 5 -0.91 6 -1.23 10 0.8 11 -0.33 14 -0.31 15 -0.23
set after 7 0.55
set analytics 0 1.26
set basis_li 3 1.6
set before 9 -0.64
set consent 0 0.41
set deed 8 1.15
set first 9 -1.21
set h_name 17 0.63
set if 9 0.41
set ip 12 1.01
set marketing 3 0.38
set necessary 0 -1.16 2 0.31
set negation 0 0.3
set someone 9 0.18
set switchon 10 0.71
set thou 0 1.51
set to 7 -0.59
set websites 7 0.49
set with 10 0.25
settings  4 -0.62 5 1.5 6 -0.6 18 -0.07
settings browser 21 0.05
share  4 -1.03 10 -1.02 13 1.94 14 -1.82 15 -1.59 16 -0.28
share flow 13 -1.86
share giveaway 13 -1.43
share negation 13 0.65
share ours 13 -0.22
share outparty 13 0.56 17 -0.5
share traffic 9 1.16
share without 13 -0.31
share you 0 -0.11 13 -0.58
shorten  0 -0.4 7 -1.24 9 -0.17 12 3.5 17 -0.42
shorten analytics 11 0.72
shorten you 12 0.62
shorten yours 12 -0.82
show  0 -1.06 3 -1.6 4 -0.33 5 -0.97 6 1.24 9 -0.27 13 -0.16 15 -0.5 16 -0.12 18 -0.18 20 -0.56
show after 6 0.02
show asked 1 -0.87
show banner 19 0.33
show by 7 -0.82 10 0.56
show choice 6 1.13
show consent 6 0.02
show copula 10 0.32
show deed 7 -1.25
show exist 6 0.09
show footer 6 0.77
show holdings 20 -1.34
show ip 7 1.34
show map 8 1.19
show only 11 0.33
show personal 14 1.03
show these 19 0.54
show to 7 -0.28
show window 6 0.91 7 -0.16
show you 0 0.7
shown  1 -0.23 2 -0.34 5 -0.34 7 -0.82 8 -0.65 13 -0.28 15 -0.06 20 -0.45
shown after 7 -0.57
shown analytics 3 0.43
shown anon 11 1.21
shown bounded 11 0.71
shown consent 6 0.79
shown cookie 19 -1.08
shown copula 11 -0.26 18 -1.04 19 -1.4
shown holdings 15 0.09
shown inland 16 0.04
shown knowing 6 -0.13
shown not 11 0.45
shown someone 5 -0.51
shown store 16 0.36
shown stores 16 0.35
shown these 21 1
shown thisdoc 19 -0.77
shown thou 19 1.6
shown tool 19 0.96
shown we 15 0.63 17 -1.14
shown whole 4 -1.22 18 2.28
shown with 6 0.51
sitealone  15 2.16
slot  3 1.66 7 -0.3 10 -0.07 11 -0.41 13 -0.14 18 -0.72 20 1.49
slot analytics 3 1.55
slot assigned 3 1.67
slot by 2 0.12 20 0.86
slot click 4 0.76
slot content 3 0.81
slot leans 3 0.19
slot measure 20 0.18
slot necessary 2 0.38
slot not 20 2.21
slot open 20 0.21
slot reject 20 1.11
slot someone 20 0.95
slot these 20 0.22
slot thisdoc 3 -1.58 20 2.84
slot window 3 1.28
socialpage  12 -0.68
socialpage you 15 0.08
someof  0 -0.27 5 -0.2 16 -0.07 17 -1.18
someone  1 -0.72 3 -0.75 5 -0.39 7 -0.63 8 -0.19 10 -0.46 11 1.14 12 -0.1 13 -0.84 15 -0.49 16 -0.79 17 -0.7 21 -0.27
someone @ 7 -0.47
someone ^ 15 -0.57
someone after 1 0.19
someone analytics 0 0.9
someone by 14 -0.31
someone click 0 -0.41
someone confined 11 1.97
someone consent 0 0.25
someone content 9 -0.24
someone copula 11 0.75
someone deed 9 1.16
someone flow 19 0.17
someone goesout 13 0.22
someone identify 11 0.42
someone leans 10 0.61
someone load 8 0.24
someone necessary 2 0.75
someone not 11 0.42
someone offpage 4 0.41 19 0.21
someone only 2 0.11
someone others 15 2.03
someone ours 21 0.92
someone outparty 13 0.49
someone owndata 9 0.45
someone personal 13 -0.45
someone receive 19 0.29
someone recognition 14 -1.32
someone refers 7 -2.04
someone reject 0 -0.72
someone show 6 0.56
someone slot 20 0.1
someone stay 11 0.28
someone these 20 0.4
someone thumbnail 8 0.54
someone verbfirst 0 0.25 9 -0.58
someone we 21 0.52
someone websites 11 -0.87 15 0.54
someone whereif 9 2.2
someone with 11 -1.36 20 0.7
someone without 4 1.35
someone you 5 -0.2
stay  8 0.89 9 -0.33 12 -0.02 13 1.02 21 -0.2
stay appears 3 0.6
stay blocked 0 0.05
stay consent 0 0.22
stay inland 16 0.5
stay someone 13 0.54
stay these 3 0.55
stay tool 19 0.13
stay withus 13 0.7
store  3 -0.26 7 -1.24 8 -0.08 15 -0.28 17 -0.28 21 -0.96
store cannot 11 0.75
store euland 16 0.49
store goesout 16 -0.34
store inland 16 1.68
store ip 12 1.97
store negation 12 1.66
store other 16 0.14
store pd 14 1.38
store stay 16 -0.25
store these 11 1.58
stores  0 -0.17 1 -0.07 4 -0.89 6 -1.18 8 -0.96 9 -0.23 16 0.88 17 -1 18 -0.55 19 -0.75 20 -0.45 21 -0.18
stores bounded 16 1.11
stores by 1 0.02
stores confined 16 0.88
stores cookie 2 0.68
stores cookies 2 0.26
stores country 16 -0.85
stores euland 16 1.76
stores goesout 16 -0.52
stores inland 16 0.27
stores kept 16 0.25
stores leans 16 0.61
stores not 14 0.11
stores other 16 1.91
stores server 16 1.38
stores show 7 0.57
stores stay 16 1.88
stores these 11 0.01
stores third 16 0.74
stores we 9 0.91
stores within 16 1.3
striving  16 -2.37
striving holdings 16 -0.53
switchon  10 1.78 11 -0.24 12 1.49
switchon set 12 0.11
technology  0 1.78 1 -0.62 8 -0.27 9 -0.08 13 -1.03 16 -0.33 20 -0.24 21 -0.22
technology @ 10 -0.17 17 1.22
technology ^ 0 0.71
technology after 7 0.78
technology aslongas 0 0.21
technology before 0 0.41
technology blocked 0 1.72
technology by 10 -1.24
technology domain 12 0.85
technology load 7 0.09
technology negation 0 0.36
technology open 7 1.38
technology outparty 17 0.65
technology set 7 1.32
technology settings 19 1.29
technology these 19 1.45
technology third 17 1.44
technology tool 0 -0.37
technology verbfirst 0 0.13
technology without 0 0.31
telltale browser 21 -0.57
theonly  17 2.35
theonly we 17 0.86
thereupon @ 8 1.07
thereupon flow 8 0.21
thereupon negation 8 1.55
thereupon not 8 0.49
these  0 -0.21 4 -0.31 7 -0.19 9 -0.61 10 -0.06 13 -0.3 15 -0.58 16 -0.52 18 -0.27 21 -0.12
these @ 0 0.05
these ^ 20 -0.35
these anon 11 0.8
these before 0 0.14
these by 8 0.36
these cannot 11 0.56
these consent 0 -0.44 4 0.51
these cookie 17 0.37
these cookies 17 0.2
these copula 4 -0.37 15 0.48
these deed 9 0.2
these exist 6 0.3
these find 11 0.28 19 0.05
these flow 4 0.6
these ground 1 0.03
these holdings 16 -0.14
these knowing 21 0.45
these linkword 20 2.13
these list 17 0.51
these load 7 0.56
these marketing 3 1.06
these necessary 2 0.41
these negation 11 0.29
these only 17 -0.1
these others 17 -0.12
these outparty 15 0.3
these personaldata 13 -0.58
these show 6 0.05
these shown 17 0.15
these slot 3 0.7 20 0.06
these third 15 0.52
these tool 17 0.48
these toward 13 0.57
these verbfirst 1 -0.41
these we 13 1.06
these whole 14 0.75 18 1.17
these withdraw 5 0.26
third  9 -0.11 13 0.95 14 -1.07
third other 13 -1.59 15 0.49
third others 17 -0.73
third outparty 9 -0.08 13 0.63 14 -0.8
third tool 13 0.99
thirdcountry  13 -2.05 16 4.67
thirdcountry inland 16 -3.86
thisdoc  0 -0.52 2 -0.81 3 -0.9 4 -0.87 5 -0.09 6 -0.61 7 -0.48 8 -0.46 9 -0.65 10 -0.66 11 -0.41 13 -0.36 14 -1.24 15 -0.7 16 -0.38 18 1.79 19 -1.52
thisdoc ^ 18 0.09
thisdoc all 18 1.25
thisdoc beneath 3 1.15
thisdoc cookies 18 0.01
thisdoc find 18 0.88
thisdoc listing 18 0.12
thisdoc offpage 19 0.23
thisdoc records 17 1.37
thisdoc thou 5 0.4
thisdoc whole 18 1.35
thisdoc you 18 0.87
thou  8 -0.27 12 -0.68 13 -0.76 15 -0.5 16 -0.2 17 -0.83 18 -0.43 19 -0.12 20 -0.18
thou @ 4 0.14
thou ^ 9 -0.05 13 -0.28
thou after 0 -0.19 6 0.55
thou all 4 1.09
thou analytics 0 0.11
thou beneath 5 0.62
thou bounded 9 -0.68
thou by 4 0.93 5 -0.44
thou category 3 1.36
thou consent 0 0.02 19 0.24
thou content 8 1.87 9 -1.73
thou cookie 4 0.3 19 -0.5
thou cookies 19 -0.34
thou deal 9 0.45
thou deed 4 -0.56
thou encrypt 21 1.21
thou gets 6 0.4
thou hearsay 9 0.07
thou holdings 13 -0.05
thou inland 16 0.79
thou leans 6 0.7
thou listing 18 0.09
thou negation 4 -0.58 17 -0.12
thou none 0 0.51
thou not 5 -0.3 6 0.24 17 -0.11
thou only 2 0.82 9 -1.06
thou open 7 0.34 9 -0.6
thou optout 20 0.24
thou outparty 0 0.08 4 -0.29
thou playstart 8 0.58
thou provider 0 0.08
thou records 13 -0.11
thou show 6 0.25
thou someone 4 -0.2 6 -0.85 9 -0.98 14 -0.25
thou store 1 0.29
thou these 0 0.01 5 1.49
thou third 13 0.31
thou tool 0 0.8 4 0.19 5 0.95
thou toward 5 -0.1
thou verbfirst 0 1.32
thou video 10 0.08
thou wesubj 0 0.99
thou withdraw 5 0.14
thou you 0 -0.5 7 -0.12 9 -0.15 13 -0.27
thumbnail  8 1.29 9 -1.33
tie merge 11 -0.8
tie recognition 11 -0.63
tie you 9 0.65
tls  7 -2.52 21 7.84
tls copula 21 -8.47
tls whole 21 0.02
to  0 -0.2 1 -0.23 2 -0.06 3 -0.4 7 -0.13 8 -0.42 10 -0.19 15 -0.41 16 -0.32 21 -0.24
to @ 5 1.35
to consent 5 0.16
to cookie 19 0.54
to cookies 19 0.6
to copula 13 0.83
to detail 19 0.79
to effect 4 -0.75
to encrypt 21 0.45
to giveaway 13 -1.3
to knowing 13 -0.54
to marketing 20 1.04
to newsletter 5 -2.74
to nobody 13 0.8
to others 15 0.09
to ours 4 0.73
to same 4 0.01
to server 7 0.36
to someone 4 0.61 20 0.76
to these 0 1.09
to thou 9 0.42
to tool 19 0.23
to toward 0 -0.08 4 -0.27 7 -0.43 19 -0.19
to verbfirst 0 0.1 21 0.62
to we 0 0.13
to you 5 -0.27
together  0 -0.01 7 3.33 9 -0.01 10 -1.37 20 -0.22
together duty 8 0.34
together link 7 0.29
together open 6 -0.76
together show 7 0.1
together thou 7 0.46
together to 7 0.51
together with 7 1.35
tool  1 -0.55 4 -0.29 9 -0.28 10 -0.16 11 -1.21 12 -1.22 15 -0.38 16 -1.13 20 -1.04 21 -1.04
tool @ 17 0.73 18 1.35
tool analytics 3 0.33
tool anon 11 0.43
tool appears 6 0.6
tool basis_li 3 2.4
tool below 19 0.89
tool beneath 19 1.1
tool bounded 17 0.28
tool by 6 0.32 18 0.51
tool change 19 1.49
tool complete 18 1.09
tool cookie 0 -0.06 2 -0.09 18 -0.43
tool cookies 2 -0.04 18 -0.25
tool copula 13 -1.27 19 0.97
tool default 2 -0.73
tool detail 19 0.69
tool domain 10 0.01
tool find 19 1.85
tool fullest 18 1.63
tool gets 6 1.14
tool includes 3 0.23
tool leans 18 0.28
tool link 19 0.37
tool listed 19 0.34
tool marketing 17 -1.42
tool necessary 3 -1.43
tool not 17 0.37
tool offpage 19 1.95
tool only 9 0.91 17 1.46
tool onsite 18 0.61
tool open 6 1.25
tool outparty 17 0.08
tool provider 19 0.73
tool refers 19 0.03
tool set 9 0.7 18 0.17
tool stores 2 1.12 14 0.12
tool these 3 0.45 19 0.1
tool thispolicy 18 3.9
tool thou 17 0.39
tool use 17 0.64
tool we 13 -0.68 17 1.14
tool whole 18 0.9
tool you 6 0.11
toward  0 -0.21 3 -0.28 6 -0.26 10 -0.32 11 -0.35 12 -0.72 14 -0.41 15 -0.07 16 -0.22 17 -1.01 18 -0.8 19 -0.34
toward @ 9 1.09 13 0.29
toward after 9 0.13
toward before 0 0.11
toward by 7 -1.29
toward consent 5 0.44
toward cookie 5 0.69
toward cookies 2 0.2 4 0.05 5 0.07
toward copula 11 0.31
toward domain 10 -0.98
toward goesout 16 0.5
toward h_name 4 1.05
toward h_provider 9 0.82
toward leans 20 0.45
toward negation 13 0.87
toward nobody 13 0.53
toward offpage 0 0.75 19 0.21
toward only 9 0.2
toward others 13 0.12
toward ours 13 -0.19
toward outparty 13 1.14
toward owndata 17 1.53
toward privacymode 10 -1.41
toward records 13 -0.56
toward reject 4 -1.32
toward same 4 1.47
toward slot 0 0.51
toward someone 11 0.67
toward stores 1 0.02
toward technology 0 -2.05
toward to 9 -0.16 13 -0.97
toward tool 2 0.14 4 0.05 5 0.04
toward video 8 0.98
toward we 13 -0.57
toward you 6 0.57
track  4 -0.87 10 1 13 -1.2 15 1.79 19 -1.28
track negation 15 2.36
track not 15 1.33
track other 15 0.79
track outparty 15 0.93
track yourchoice 3 0.03
trading  13 1.72
trading negation 13 0.28
trading not 13 0.46
trading ours 13 0.65
trading records 13 0.31
trading share 13 -0.37
traffic  0 -1.79 5 -0.45 6 -0.95 7 -0.43 8 -0.81 9 0.92 10 -0.29 11 -0.14 14 -0.58 15 -0.52 17 -0.15 19 -0.25 21 1.56
traffic click 8 -0.1 9 0.51
traffic confined 13 1.5
traffic copula 21 0.79
traffic encrypt 21 1.35
traffic flow 21 0.13
traffic negation 9 0.2 13 1.2
traffic others 13 1.64
traffic ours 21 1.06
traffic records 9 0.2
traffic server 21 0.46
traffic stay 13 0.44
traffic transfer 21 0.35
traffic we 21 0.96
traffic you 9 0.22
transfer  4 -0.09 12 -1.19 17 -0.14
transfer deed 9 -0.59
transfer encrypt 21 1.17
transfer first 9 0.77
transfer goesout 16 0.11
transfer not 16 0.82
transfer these 9 1.22
transfer thou 9 0.32
transfer to 9 0.42
transfer tool 13 0.43
transfer toward 14 0.35
transfer traffic 13 -0.12 21 -1.01
transfer you 9 0.31
turnoff  9 -0.16 20 3.2
turnoff ^ 20 0.12
turnoff analytics 20 1.1
turnoff consent 0 1.32
turnoff h_name 20 1.38
twoclick  8 0.06
undo  0 -0.73 3 -0.03 5 3.96
unless  0 0.81 4 -2.29
unless consent 0 1.52 1 0.59
unless copula 17 0.75
unless deed 9 2.28
unless necessary 2 0.57
unnecessary blocked 2 4.54
unnecessary cookie 0 0.99
unnecessary cookies 0 0.24
unnecessary negation 4 2.32
unnecessary tool 0 0.63
unnecessary whole 3 0.35
unnecessary you 0 0.54
url  3 -1.77 4 -1.44 6 -0.05 7 -0.47 9 -0.34 10 3.74 14 -0.27 17 -0.09 18 -1.05 19 2.71 20 5.46
usa  21 -0.31
usa these 16 0.25
usable  2 -1.49 4 3.9
use  3 -0.61 4 -0.05 7 -0.49 9 -0.93 10 0.9 13 -1.02 15 -0.45 18 -0.3
use @ 3 -0.91
use ^ 20 1.28
use analytics 12 1.72
use anon 12 0.33
use by 0 0.8 12 0.19
use click 8 2.11
use consent 0 0.87
use cookies 17 1.1
use copula 0 0.54
use find 19 1.63
use following 17 2.25
use ground 1 0.29
use h_name 17 -0.13
use necessary 2 1.83
use negation 10 -1.08 17 1.49
use not 10 -0.61 17 0.91
use offpage 19 1.05
use only 0 1.05 17 0.73
use others 17 -0.49
use privacymode 10 0.52
use shown 19 0.25
use thou 0 -0.71 19 0.88
use tls 21 0.04
use to 17 -0.5
use tool 5 -0.14
use with 0 0.1 12 2.55
use withdraw 5 0.78
verbfirst  1 -0.55 5 -0.7 6 -0.58 9 -0.64 12 -0.18 13 -0.8 14 -0.35 15 -0.4 16 -0.22 17 -0.08 19 -0.44 20 -0.44
verbfirst ^ 1 1.26 11 -0.26
verbfirst after 7 -0.08
verbfirst anon 11 0.35
verbfirst answer 6 2.37
verbfirst ask 1 -0.11
verbfirst by 3 0.21 6 0.2 7 -0.77
verbfirst category 3 0.8
verbfirst choice 10 0.41
verbfirst cookie 18 0.54
verbfirst cookies 3 0.16 17 -0.2 18 0.56
verbfirst copula 0 -0.21 6 -0.22 7 -0.66 12 -0.1 15 -0.44 19 -0.11
verbfirst deal 7 0.18
verbfirst detail 11 0.12
verbfirst each 7 -3.38
verbfirst inland 16 0.23
verbfirst leans 13 -0.27 18 0.19
verbfirst listing 18 1.06
verbfirst marketing 3 0.89
verbfirst negation 11 0.17 13 0.65
verbfirst not 17 1.08
verbfirst only 0 -0.37 1 0.28
verbfirst ours 11 0.36
verbfirst outparty 18 0.02
verbfirst present 10 0.54
verbfirst same 4 0.1
verbfirst set 10 0.87
verbfirst shorten 12 0.92
verbfirst store 16 1.61
verbfirst these 0 0.39 1 1.23 4 0.11 10 0.17 13 -0.4 21 0.35
verbfirst third 13 0.73
verbfirst thou 8 0.22
verbfirst tls 21 1.34
verbfirst to 0 0.59
verbfirst together 7 0.34
verbfirst toward 13 1.06
verbfirst transfer 21 0.73
verbfirst you 0 0.09
video  4 -0.74 9 -1.55 10 1.89 20 -0.49
video @ 3 0.1 10 -0.04
video ^ 10 0.71
video by 10 0.33
video content 4 -0.26 8 -0.17 10 -0.14
video deletion 3 0.38
video domain 10 1.08
video holdings 10 -1.57
video includes 3 0.66
video set 10 1.15
video these 8 0.1 10 0.07
video tool 8 1.08 10 0.75
video verbfirst 10 0.85
we  0 -0.54 1 -0.03 2 -0.69 3 -0.65 4 -1.19 5 -0.16 6 -0.67 7 -0.47 8 -1.4 9 -0.59 14 -0.56 15 -0.08 16 -0.33 17 -0.42 18 -0.28 19 -0.71 20 -0.83
we ^ 1 -1.06 2 -0.5 3 -0.31 5 -0.59 11 -0.64 17 0.54 19 -0.29
we analytics 3 -0.6
we assigned 3 0.54
we bounded 0 -0.17
we by 3 0.61
we copula 9 0.18
we default 6 -2.99
we exist 10 0.64
we freeof 12 -0.47
we gets 13 0.4
we holdings 16 1
we keepus 13 0.93
we leans 13 0.45
we listing 18 0.38
we measure 14 1.13
we negation 10 -0.59 11 0.5 14 -0.29 15 0.18
we not 2 -0.64 10 -0.13 13 0.54
we only 11 1.28
we onsite 21 -2.94
we ours 0 -0.25 11 -0.27
we owndata 9 -0.77
we personaldata 15 -0.49 17 -0.48
we present 19 -0.43
we privacymode 10 0.27
we processor 17 2.49
we provider 17 0.11
we someone 9 0.04 14 0.16 15 0.37
we store 12 0.06
we these 7 0.49 9 0.14 15 1.05
we third 13 0.95
we thou 9 0.11
we tool 13 -0.89 17 0.54 19 0.59
we twoclick 8 2.4
we verbfirst 0 -0.38 13 -0.01
we websites 0 1.04 7 0.45 15 0.29 21 -0.6
we wesubj 2 -0.13 4 -0.24 5 -1.07 6 -0.17 7 -0.35 9 -0.11 11 -0.41 12 -0.05 14 -0.01 15 -0.47 16 -0.77 17 -0.37 18 -0.29 20 -0.46 21 -0.48
we with 7 -1.9
we without 12 -0.35
we you 9 0.01 13 0.07 15 1.29 17 -0.32
websites  1 -0.37 3 -1.27 5 -0.15 9 -1.08 10 -0.22 11 -1.71 13 -0.99 19 -0.41 20 -1.48
websites after 6 -3.37
websites before 12 0.95
websites includes 10 1.3
websites negation 15 0.71
websites onsite 4 0.99
websites shorten 12 0.86
websites thou 15 0.23
websites transfer 21 0.04
websites with 12 1.5 21 -0.32
wesubj  2 -0.08 4 -0.17 5 -0.98 6 -0.12 7 -0.27 9 -0.04 11 -0.3 12 -0.01 15 -0.44 16 -0.66 17 -0.22 18 -0.23 20 -0.37 21 -0.41
wesubj @ 17 -0.24
wesubj ^ 1 -0.45 10 -0.37 14 -0.75 19 -0.47
wesubj account 10 0.21
wesubj before 0 0.71
wesubj by 0 0.12
wesubj choice 10 0.38
wesubj cookie 2 0.23 3 0.14
wesubj cookies 2 0.66 17 0.36
wesubj detail 9 0.01
wesubj exist 3 0.04
wesubj flow 11 0.39
wesubj following 17 0.26
wesubj holdings 0 0.01 11 -0.03
wesubj hypothetical 21 -0.29
wesubj if 0 0.28
wesubj leans 13 0.84
wesubj measure 0 0.66
wesubj negation 10 -0.4 14 -1.36
wesubj not 10 -0.2 13 0.25 14 -0.41
wesubj only 11 0.38
wesubj ours 1 0.66
wesubj owndata 13 0.08
wesubj pd 13 0.45
wesubj personal 13 0.07
wesubj privacymode 10 2.58
wesubj share 13 0.37
wesubj shown 9 0.26
wesubj stores 16 0.49
wesubj these 17 0.23
wesubj to 0 0.5 11 -0.74
wesubj tool 13 -0.58 17 0.28
wesubj toward 13 -0.2
wesubj trading 13 1
wesubj twoclick 8 0.14
wesubj use 8 0.49 17 0.69
wesubj we 1 0.48 17 -1.28
which who 3 -1.56
who  7 -0.06
who outparty 11 -0.07
who someone 0 0.02
whole  6 -0.6 9 -0.04 17 -0.01 19 -0.65 20 -1.15
whole ^ 18 1.32
whole by 18 1.03
whole cookie 4 -0.87
whole cookies 4 -0.7 18 0.68
whole eu 16 -0.02
whole find 4 2.92
whole listing 17 -1.41 18 1.2
whole onsite 18 0.89
whole outparty 3 0.39
whole receive 18 0.48
whole require 3 2.5
whole service 18 0.81
whole shorten 11 0.6
whole tls 21 0.68
whole to 7 1.65
whole tool 4 -0.37 18 1.61
whole toward 7 0.74
whole use 18 1.87
whole we 18 0.87
whole websites 21 0.99
whole withdraw 5 0.34
window  1 -0.12 4 -0.76 6 2.75 7 -1.63 9 -0.08 10 -0.2 16 -0.05 17 -0.18 18 -0.85 21 1.15
window banner 6 -0.32
window choice 2 -0.56
window consent 0 -1.27
window cookie 6 0.05
window cookies 6 0.25
window negation 0 0.27
window not 0 1.27
window offpage 3 0.47 6 -1.02
window open 6 0.68
window thou 6 0.2
window with 6 0.78
window you 7 -0.58
with  0 -0.23 1 -0.33 4 -0.35 9 -0.02 13 -0.6 16 -0.21 17 -0.83 18 -0.48 21 -0.18
with @ 0 0.15
with arrival 6 0.85
with by 3 -0.4 4 -0.9 13 -0.44 18 -0.04
with consent 0 0.29 1 1.1
with copula 10 0.11
with deed 9 0.76 20 0.78
with detail 11 0.34
with domain 3 1.11
with flow 8 0.08 9 -0.35
with functional 3 0.47
with ip 12 -0.45
with knowing 7 2.28
with link 19 2.61
with onsite 15 0.48
with open 6 0.81
with records 15 0.75
with set 0 -0.6
with socialpage 6 1.38
with these 0 1.61 20 0.45
with thisdoc 20 0.5
with together 7 -0.73
with tool 2 0.47
with toward 6 1.19
with verbfirst 0 -0.21 10 0.35
with you 6 0.1 12 -0.13
withdraw  0 -1.14 1 -1.16 3 -0.7 4 -1.8 5 3.87 6 -0.36 18 -0.12 19 -0.29
withdraw @ 5 0.62
withdraw ^ 5 2.12
withdraw consent 0 -1.16
withdraw cookie 5 0.39
withdraw cookies 5 0.13
withdraw footer 5 0.51
withdraw offpage 5 0.45
withdraw to 5 0.59
withdraw tool 5 0.73
withdraw undo 5 -1.3
without  13 -0.91
without ^ 0 0.5 2 0.45 14 -0.97
without before 14 0.12
without consent 0 0.6
without negation 14 -2.02
without personaldata 14 1.76
withus we 7 1.02
words 0 0 -2.26 1 -1.68 2 -2.8 3 -1.39 4 -1.55 5 -3.4 6 -2.79 7 -2.17 8 -2.49 9 -1.79 10 -1.81 11 -1.76 12 -1.74 13 -0.56 14 -1.5 15 -1.88 16 -1.45 17 -0.39 18 -1.09 19 -1.55 20 -2.87 21 -1.84
words 1 0 -2.82 1 -2.1 2 -2.62 3 -1.87 4 -0.76 5 -2.2 6 -2.31 7 -2.16 8 -3.07 9 -0.43 10 -1.98 11 -2.33 12 -2.48 13 -1.08 14 -1.42 15 -1.69 16 -2.35 17 -0.78 18 -1.69 19 -1.06 20 -0.98 21 -1.33
words 2 0 -2.03 2 -1.66 3 -1.75 5 -1.3 6 -1.11 7 -1.63 8 -1.98 10 -1.67 11 -1.38 12 -1.44
you  1 -0.31 2 -0.79 3 -0.68 5 -0.13 7 -0.33 10 -1.58 11 -0.83 14 -0.62 15 -0.25 16 -0.7 17 -1.06 18 -0.87 19 -1.01 20 -0.1 21 -0.59
you @ 9 0.09 20 0.25
you ^ 0 -0.46 2 -0.29 7 -0.2 8 -0.2 19 -0.08 20 -0.66
you after 6 0.64 15 0.6
you all 4 0.71
you anytime 5 1.4 20 -0.01
you arrival 6 0.65
you before 9 0.22 12 0.03
you bounded 2 0.29
you browser 7 0.78
you by 12 0.15 21 0.22
you choice 9 0.03
you click 0 -0.82
you consent 0 0.82 9 -0.18
you cookie 4 1.32
you copula 1 0.24 2 0.79 4 0.05 6 0.48 13 0.89
you detail 9 0.02
you effect 4 1.26 20 -0.18
you encrypt 21 1.62
you firstvisit 6 0.4
you freeof 4 0.01
you holdings 1 0.14 5 0.03
you if 0 -1.15
you knowing 4 -0.29
you leans 10 0.78 20 -0.46
you load 8 0.16
you negation 9 0.36 13 0.06
you nobody 13 0.12
you none 13 0.58
you not 2 1.92 4 0.11
you offpage 0 0.3 19 0.39
you offtopic 4 -4.48
you only 2 0.75
you onsite 4 0.37 6 0.28 14 0.1
you ours 0 -0.1 21 0.46
you outparty 0 0.9 13 0.36
you outside 20 1.66
you personaldata 13 0.48
you process 0 0.02 1 1.37
you recognition 11 0.14
you records 11 -0.53
you refers 6 0.18
you service 0 -0.19
you share 13 0.08
you shorten 12 0.72
you show 6 0.69
you shown 6 0.17 10 2.34
you someone 1 -0.04 3 -0.16 19 -0.67 21 -0.12
you stay 16 0.27
you store 12 -1.01
you stores 1 1.11
you switchon 8 0.56
you these 6 0.03
you thou 0 -0.8 1 -0.12 2 -0.64 8 -0.28 11 -0.76 12 -0.21 13 -0.12 14 -1.02 17 -0.79 18 -0.2 21 -1.34
you to 9 0.09
you tool 4 0.25 5 0.38 6 0.51
you toward 14 -0.28
you transfer 9 0.85
you turnoff 20 -1.17
you verbfirst 0 0.43 4 0.79
you we 4 -0.19 9 0.84
you websites 15 1.35
you with 12 0.26
you withdraw 5 0.07
you without 4 0.2
you yourchoice 5 1.83
yourchoice  3 0.27 5 0.88
yourchoice by 3 2.59
yourchoice not 5 1.8
yours  0 -0.74 7 -0.11 13 1.27 14 -0.06 17 -0.45
yours ^ 13 0.72
yours anon 11 1.35
yours bounded 16 0.4
yours hearsay 13 0.07
yours inland 16 1.41
yours ip 12 0.44
yours not 13 1.06
yours ours 13 1.34
yours stores 16 0.48
yours transfer 21 1.55
yours you 9 1.21`;
